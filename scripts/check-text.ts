import { explainWarning } from '../lib/i18n/in-page.ts';
import { getBuiltinPack } from '../lib/policy/packs/index.ts';
import { readArguments, runDoor } from './evaluation/door.ts';
import { createJudge } from './evaluation/judge-line.ts';
import { type Line, lineSchema, readLine } from './evaluation/line.ts';
import { reportWarning } from './evaluation/report-warning.ts';

const HELP = `npm run -s check:text -- FILE.jsonl [--context]

Reads one JSON a line: {"id","text","surface","establishment","role"}, and if wanted "capacity"
(official for authorized, else personal) and "at" (ISO time; without an offset, in America/Toronto).
Writes one JSON a line, in the same order: {"id","findings":[{"concern","case","rule","spans",
"score","severity","mode","clauses","exit","why"}]}; spans in UTF-16 units of the text.
A broken line is told on stderr with its number, and the rest goes on.

--context  also what the moment asks for. Work hours only where "at" is given, with a usual week:
           Monday to Friday, 8:00 to 16:00 in America/Toronto, meal from 12:00 to 13:00.

Exit code: 0, or 1 when a line was broken, or 2 when there is no file to read.`;

const asked = readArguments('context', HELP);
const judge = createJudge(asked.ok && asked.flag);

process.exitCode = runDoor(asked, (text) => {
  const read = readLine(text, lineSchema);
  if (!read.ok) return read.reason;
  const { id, establishment, role } = read.line;
  if (isRefusedRole(read.line)) console.error(`${id}: the policy of ${establishment} does not bind ${role}`);
  console.log(JSON.stringify(answer(read.line)));
  return undefined;
});

function isRefusedRole({ establishment, role }: Line): boolean {
  return getBuiltinPack(establishment).refusedRoles.includes(role);
}

function answer(line: Line) {
  const { pack, ofText, ofContext } = judge(line);
  const findings = [...ofText, ...ofContext].map((warning) =>
    reportWarning(warning, explainWarning(warning, line, pack)),
  );
  return { id: line.id, findings };
}
