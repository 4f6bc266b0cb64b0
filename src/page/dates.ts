/** Dates as pages write them, to ISO 8601. What is ambiguous or impossible is no date. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
// Hours east of Greenwich. Only abbreviations with one meaning in news datelines; IST (India, Israel, Ireland) is not among them.
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
};

interface Parts {
  year: number;
  month: number;
  day: number;
}

const NUMERIC = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(?:at\\s+)?${YEAR}\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}\\b`, 'i');
const SLASHES = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/;
const CLOCK =
  /(?:^|[^\d:.])(\d{1,2})(?::|\.|h)(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?(?:\s*\(?([+-]\d\d:?(?:\d\d)?\b|[a-z]{1,4}\b))?/i;

/** The first date in `raw` as ISO 8601: `2024-11-27`, with the time of day and its zone where they are stated. */
export function isoDate(raw: string): string | undefined {
  const text = raw.trim().replace(/\s+/g, ' ');
  const epoch = /^\d{10}(?:\d{3})?$/.exec(text);
  if (epoch) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute] = compact;
    return iso(parts(year, month, day), hour === undefined ? '' : `${hour}:${minute}${/Z$/.test(text) ? 'Z' : ''}`);
  }
  const found = written(text);
  return found && iso(found.parts, found.rest);
}

function written(text: string): { parts: Parts; rest: string } | undefined {
  const readings: [RegExp, (match: RegExpExecArray) => Parts | undefined][] = [
    [NUMERIC, ([, year, month, day]) => parts(year, month, day)],
    [MONTH_FIRST, ([, month, day, year]) => parts(year, monthNumber(month), day)],
    [DAY_FIRST, ([, day, month, year]) => parts(year, monthNumber(month), day)],
    // 27/11/2024 has one reading, 7/11/2024 has two: only the first is a date.
    [
      SLASHES,
      ([, a, b, year]) => (Number(a) > 12 || a === b ? parts(year, b, a) : Number(b) > 12 ? parts(year, a, b) : undefined),
    ],
  ];
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text);
    const date = match && read(match);
    if (match && date) {
      const after = text.slice(match.index + match[0].length);
      const before = text.slice(0, match.index);
      return { parts: date, rest: CLOCK.test(after) ? after : before };
    }
  }
  return undefined;
}

const monthNumber = (name: string | undefined): string => String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

function parts(year: string | undefined, month: string | undefined, day: string | undefined): Parts | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day));
  // The web has no reports from before 1990; earlier "dates" are unset fields (1970-01-01, 0001-01-01).
  const exists = date.year >= 1990 && real.getUTCMonth() === date.month - 1 && real.getUTCDate() === date.day;
  return exists ? date : undefined;
}

function iso(date: Parts | undefined, rest: string): string | undefined {
  if (!date) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  const clock = CLOCK.exec(rest.replace(/^T/i, ' '));
  if (!clock) return day;
  const [, hours = '', minutes = '', seconds, half, zone = ''] = clock;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return day;
  return `${day}T${two(hour)}:${minutes}:${seconds ?? '00'}${offset(zone)}`;
}

function offset(zone: string): string {
  const numeric = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  if (!numeric) return ZONES[zone.toLowerCase()] ?? '';
  const [, hours, minutes = '00'] = numeric;
  return `${hours}` === '+00' && minutes === '00' ? 'Z' : `${hours}:${minutes}`;
}

/** The date lies more than a day after `now`: a day, because a date without a zone may be a day ahead of the reader's clock. */
export function isFuture(date: string, now: Date): boolean {
  const day = 86_400_000;
  return Date.parse(date) > now.getTime() + day;
}
