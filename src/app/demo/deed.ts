/** One act of the last days: who did what about whom, and when. */
export type Deed = {
  readonly key: string;
  readonly at: number;
  readonly by: string;
  readonly kind: string;
  readonly dossier: string;
  readonly payload: Readonly<Record<string, unknown>>;
};
