/** Whether nine digits satisfy the Luhn rule of Canadian social insurance numbers. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (1 + (index % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Weights of the RAMQ check digit over letters (two digits each), century and year, month, day, sequence. */
const RAMQ_WEIGHTS = [7, 1, 1, 3, 9, 7, 3, 9, 5, 3, 1, 3, 5, 7, 6, 9, 1];
/** No holder was born before 1900 any more; a third century would let one wrong number in three pass. */
const CENTURIES = ['19', '20'];

/** How far twelve characters agree with the make-up of a health-insurance number. */
export type RamqVerdict = 'valid' | 'wrong-digit' | 'impossible';

/** Judges four upper-case letters and eight digits; the century is not printed, so any may fit. */
export function judgeRamq(number: string): RamqVerdict {
  if (!/^[A-Z]{4}\d{8}$/.test(number) || !hasPossibleDate(number) || number[10] === '0') return 'impossible';
  const isRight = CENTURIES.some((century) => checkDigit(number, century) === Number(number[11]));
  return isRight ? 'valid' : 'wrong-digit';
}

/** Women have 50 added to the month. */
function hasPossibleDate(number: string): boolean {
  const month = Number(number.slice(6, 8));
  const day = Number(number.slice(8, 10));
  return ((month >= 1 && month <= 12) || (month >= 51 && month <= 62)) && day >= 1 && day <= 31;
}

function checkDigit(number: string, century: string): number {
  const letters = [...number.slice(0, 4)].map(letterValue).join('');
  const digits = `${letters}${century}${number.slice(4, 11)}`;
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (RAMQ_WEIGHTS[index] ?? 0), 0) % 10;
}

/** A = 01 … R = 18, then S = 20 … Z = 27: the value 19 is skipped. */
function letterValue(letter: string): string {
  const rank = letter.charCodeAt(0) - 64;
  return String(rank >= 19 ? rank + 1 : rank).padStart(2, '0');
}
