type Parts = { readonly year: number; readonly month?: number; readonly day?: number };

/** What a year of this calendar lies before the Gregorian one that it began in: 1 Hamal 1366 is 21 March 1987. */
const gregorianAhead = 621;
const monthsLong = 6;
/** Day of the Gregorian year on which a Solar Hijri year begins, about; leap years move it by one. */
const march = { month: 3, day: 21 };

/**
 * A Solar Hijri date in the Gregorian calendar, exact to the day for 1244 to 1530 by the rule of 33 years; where only the year is
 * known, the Gregorian year in which it began.
 */
export function gregorianOfSolarHijri({ year, month, day }: Parts): Parts {
  if (month === undefined) return { year: year + gregorianAhead };
  const before = month <= monthsLong ? (month - 1) * 31 : monthsLong * 31 + (month - monthsLong - 1) * 30;
  const start = Date.UTC(year + gregorianAhead, march.month - 1, firstDay(year));
  const date = new Date(start + (before + (day ?? 1) - 1) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, ...(day === undefined ? {} : { day: date.getUTCDate() }) };
}

/** 20, 21 or 22 March: where leap days of both calendars stand against each other. */
function firstDay(year: number): number {
  const leapsHijri = Math.floor((8 * (year - 1) + 29) / 33);
  const gregorian = year + gregorianAhead;
  const leapsGregorian = Math.floor(gregorian / 4) - Math.floor(gregorian / 100) + Math.floor(gregorian / 400);
  // 1 Hamal 1403 was 20 March 2024: the constant is set by that day.
  return 20 + leapsHijri - leapsGregorian + anchor;
}
const anchor = (() => {
  const leapsHijri = Math.floor((8 * 1402 + 29) / 33);
  const leapsGregorian = 506 - 20 + 5;
  return leapsGregorian - leapsHijri;
})();
