const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date as formats write it (ISO 8601, its compact form, RFC 822) as ISO 8601: a date alone stays one, a time is in UTC.
 * Null where it is none; a time without a zone is taken as UTC.
 */
export function isoDate(text: string | null | undefined): string | null {
  const given = text?.trim() ?? '';
  const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = COMPACT.exec(given) ?? [];
  if (year !== undefined)
    return check(
      hour === undefined
        ? `${year}-${month}-${day}`
        : `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`,
    );
  if (ISO.test(given))
    return check(given.length > 10 && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(given) ? `${given}Z` : given);
  return /^[a-z]{3},? /i.test(given) || /^\d{1,2} [a-z]{3} \d{4}/i.test(given) ? check(given) : null;
}

function check(text: string): string | null {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : time.toISOString();
}
