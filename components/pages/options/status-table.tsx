import type { Say } from '../../../lib/i18n/pages.ts';
import type { ReportedSetting } from '../../../lib/settings/configuration-report.ts';

interface StatusTableProps {
  readonly say: Say;
  readonly settings: readonly ReportedSetting[];
}

/** Every setting by the name that an administrator writes, with its value, who set it, and who may change it. */
export function StatusTable({ say, settings }: StatusTableProps) {
  return (
    <details className="p-part">
      <summary>{say('status.table')}</summary>
      <div className="p-scroll">
        <table className="v-table">
          <thead>
            <tr>
              <th scope="col">{say('status.column.setting')}</th>
              <th scope="col">{say('status.column.value')}</th>
              <th scope="col">{say('status.column.source')}</th>
              <th scope="col">{say('status.column.changeable')}</th>
            </tr>
          </thead>
          <tbody>
            {settings.map(({ key, value, source, changeable }) => (
              <tr key={key}>
                <th scope="row">{key}</th>
                <td>{value}</td>
                <td>{say(`status.setting.${source}`)}</td>
                <td>{say(changeable ? 'status.yes' : 'status.no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
