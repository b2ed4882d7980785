import type { Sender } from "../platform/index.ts";

/** A referral by who sent it, for counting. */
export type ReferralRow = {
  readonly dossier: string;
  readonly id: string;
  readonly unit: string;
  readonly toUnit: string;
  readonly state: string;
  readonly firstContactAt: string;
  readonly sentAt: string;
  readonly acknowledgedAt: string | undefined;
};

/** RE14: the referral as its part folds to. */
export function upsertReferral(tx: Sender, row: ReferralRow): void {
  tx.send(
    `insert into process.referral (dossier, id, unit, to_unit, state, first_contact_at, sent_at, acknowledged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (dossier, id) do update set unit = excluded.unit, to_unit = excluded.to_unit, state = excluded.state, first_contact_at = excluded.first_contact_at, sent_at = excluded.sent_at, acknowledged_at = excluded.acknowledged_at`,
    [row.dossier, row.id, row.unit, row.toUnit, row.state, row.firstContactAt, row.sentAt, row.acknowledgedAt ?? null],
  );
}
