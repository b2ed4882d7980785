import type { Chance } from "./chance.ts";
import { anHourAgo, type Client, openClient, signIn } from "./client.ts";

/** A command as it was sent, by whom, and what was answered to it; without an answer nobody knows whether it is recorded. */
export type Sent = {
  readonly id: string;
  readonly kind: string;
  readonly dossier: string;
  readonly login: string;
  readonly body: string;
  readonly subject: string;
  answer?: string;
};
export type Load = { readonly acknowledged: Sent[]; readonly unanswered: Sent[]; readonly refused: string[]; stop(): Promise<void> };
export type Cookies = Readonly<Record<string, string>>;

const logins = ["post1.officer", "hospital"] as const;

/** Sessions outlive a crash as everything else that was acknowledged. */
export async function openSessions(url: string): Promise<Cookies> {
  const client = openClient(url);
  try {
    return Object.fromEntries(await Promise.all(logins.map(async (login) => [login, await signIn(client, login)] as const)));
  } finally {
    client.close();
  }
}

/** Sends one command; anything but an answer of the node leaves it unanswered. */
export async function send(client: Client, cookies: Cookies, sent: Sent): Promise<{ status: number; body: string } | undefined> {
  const answer = await client
    .send({ method: "POST", path: "/api/commands", body: sent.body, cookie: cookies[sent.login] })
    .catch(() => undefined);
  return answer && { status: answer.status, body: answer.body.toString() };
}

/** Clients that record arrivals, refer them, take the referral in hand and correct a person, at once and until stopped. */
export function startLoad(url: string, cookies: Cookies, { chance, clients }: { chance: Chance; clients: number }): Load {
  const client = openClient(url, clients);
  const load: { acknowledged: Sent[]; unanswered: Sent[]; refused: string[] } = { acknowledged: [], unanswered: [], refused: [] };
  let isStopped = false;
  const work = async () => {
    while (!isStopped)
      for (const sent of story(chance)) {
        if (isStopped) return;
        const answer = await send(client, cookies, sent);
        if (answer?.status === 200) load.acknowledged.push({ ...sent, answer: answer.body });
        else if (answer === undefined || answer.status >= 500) {
          load.unanswered.push(sent);
          await new Promise((done) => setTimeout(done, 20));
          break;
        } else load.refused.push(`${sent.kind} ${answer.status}`);
      }
  };
  const running = Array.from({ length: clients }, work);
  return {
    ...load,
    async stop() {
      isStopped = true;
      await Promise.all(running);
      client.close();
    },
  };
}

/** What happens to one person, command by command. */
function story(chance: Chance): Sent[] {
  const [person, referral] = [chance.uuid(), chance.uuid()];
  const make = (login: (typeof logins)[number], kind: string, payload: object, subject = person): Sent => {
    const id = chance.uuid();
    return { id, kind, dossier: person, login, subject, body: JSON.stringify({ id, kind, dossier: person, payload }) };
  };
  return [
    make("post1.officer", "arrival.record", {
      person,
      post: "XD-POST-01",
      arrivedAt: anHourAgo(),
      names: [{ script: "Latn", given: chance.letters(8), family: chance.letters(9) }],
      sex: "M",
      birth: { precision: "year", year: 1950 + chance.below(60) },
      wishesAsylum: "yes",
      reasonOwnWords: chance.letters(60),
      fearedAsked: "asked",
      nationalities: ["AF"],
      answers: { medical: "yes", papersTaken: "no" },
    }),
    make("post1.officer", "referral.send", { referral, route: "medical", toUnit: "XD-HOSP" }, referral),
    make("hospital", "referral.acknowledge", { referral }, referral),
    make("post1.officer", "person.update", { address: chance.letters(30) }),
  ];
}
