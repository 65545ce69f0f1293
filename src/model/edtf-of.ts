/** Days as EDTF. Pure. Days are counted from 1970-01-01 in UTC. */
const isoDay = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);

/** The days as EDTF, as coarse as they are: `edtfOf(20423, 20453)` is `2025-12`. */
export const edtfOf = (firstDay: number, lastDay: number): string => {
  const first = isoDay(firstDay);
  if (firstDay === lastDay) return first;
  const [last, next] = [isoDay(lastDay), isoDay(lastDay + 1)];
  if (first.endsWith('-01-01') && next.endsWith('-01-01') && lastDay - firstDay < 366) return first.slice(0, 4);
  return first.endsWith('-01') && next.endsWith('-01') && lastDay - firstDay < 31
    ? first.slice(0, 7)
    : `${first}/${last}`;
};
