/** Where a notice leads: the inbox of its unit, overdue only, of the kind it tells of. */
export function inboxAddress(notice: { readonly unit: string; readonly kind: string }): string {
  const words = new URLSearchParams({ group: "overdue", unit: notice.unit });
  const kind = notice.kind.split(".")[0];
  if (kind === "influx") return "/influx";
  if (kind === "clock" || kind === "referral" || kind === "conflict" || kind === "task") words.set("kind", kind);
  return `/inbox?${words.toString()}`;
}
