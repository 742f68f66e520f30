const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours east of Greenwich of the zones that RFC 5322 still knows by name. */
const ZONES: Record<string, number> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** `Mon, 1 Jan 2024 09:30:00 +0100` */
const MAIL =
  /(\d{1,2})[ -]{1,4}([a-z]{3})[a-z]{0,6}[ -]{1,4}(\d{2,4}),? {1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?(?: {0,4}([+-]\d{4}|[a-z]{1,5}))?/i;
/** `Mon Jan  1 09:30:00 2024` */
const CTIME = /([a-z]{3}) {1,4}(\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))? (?:([+-]\d{4}|[a-z]{1,5}) )?(\d{4})/i;

/**
 * Seconds since 1970 of a Date header, or undefined where it says none. `Date.parse` would take the machine's time
 * zone for a date without one.
 */
export function seconds(text: string): number | undefined {
  const head = text.slice(0, 120);
  const mail = MAIL.exec(head);
  if (mail !== null) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    return utc({day, month, year, hour, minute, second, zone});
  }
  const ctime = CTIME.exec(head);
  if (ctime === null) return undefined;
  const [, month, day, hour, minute, second, zone, year] = ctime;
  return utc({day, month, year, hour, minute, second, zone});
}

type Parts = Record<'day' | 'month' | 'year' | 'hour' | 'minute' | 'second' | 'zone', string | undefined>;

function utc({day, month, year, hour, minute, second = '0', zone = ''}: Parts): number | undefined {
  const index = MONTHS.indexOf(month?.toLowerCase() ?? '');
  if (index === -1) return undefined;
  const short = Number(year);
  const full = short >= 1000 ? short : short < 50 ? short + 2000 : short + 1900;
  return Date.UTC(full, index, Number(day), Number(hour), Number(minute), Number(second)) / 1000 - east(zone);
}

/** Seconds that a zone is ahead of Greenwich. */
function east(zone: string): number {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named * 3600;
  if (!/^[+-]\d{4}$/.test(zone)) return 0;
  const size = Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(3)) * 60;
  return zone.startsWith('-') ? -size : size;
}
