import { routeSet, type RouteSet, type Opened } from "../access/index.ts";
import { ok, type OfficerText, refuse, type Result } from "../kernel/index.ts";
import { fieldsOf, findField, type SubjectKind } from "../ledger/index.ts";
import { copyContract, type FileCopy } from "../person/index.ts";
import { wordsOfCase } from "./copy-words.ts";
import type { DocumentParts } from "./parts.ts";
import { takeRelease } from "./release.ts";

/** What the disclosure of a whole file names as its fields. */
const wholeFile = ["file"];

/** The copy of a file for its person, by the same gate as any paper (R1, R3). */
export function copyRoutes(
  { desk, procedures }: Pick<DocumentParts, "desk" | "procedures">,
  subjects: ReadonlyMap<string, Pick<SubjectKind, "title" | "fields" | "families">>,
): RouteSet {
  return routeSet(copyContract, {
    async copy({ params, query }, { actor }) {
      // A copy is for whoever it is about: what an officer may read of a file is not the file of the person (P1).
      if (actor.role.scope !== "own") return refuse("access.not-permitted", "AC2");
      const taken = await desk.open(actor, params.dossier, "print", (opened) =>
        take(opened, { release: query.release, now: desk.now(), subjects, procedures }),
      );
      return taken ?? refuse("access.not-available", "AC3");
    },
  });
}

type Asked = {
  readonly procedures: DocumentParts["procedures"];
  readonly release: string;
  readonly now: string;
  readonly subjects: ReadonlyMap<string, Pick<SubjectKind, "title" | "fields" | "families">>;
};

async function take(opened: Opened, { release, now, subjects, procedures }: Asked): Promise<Result<FileCopy>> {
  const person = opened.subjects.find((one) => one.kind === "person");
  if (!person) return refuse("access.not-available", "AC3");
  const gone = await takeRelease(opened, { release, about: person.subject, fields: wholeFile }, now as Parameters<typeof takeRelease>[2]);
  if (!gone.ok) return gone;
  const untitled = (name: string): OfficerText => ({ en: name, ru: name });
  const parts = opened.subjects.map((state) => {
    const kind = subjects.get(state.kind);
    const words = wordsOfCase(procedures, state);
    return {
      ...(words ? { words } : {}),
      title: kind?.title ?? untitled(state.kind),
      fields: Object.values(state.parts).flatMap((part) =>
        Object.entries(part.fields).map(([name, { value, at }]) => ({
          name,
          title: (kind && findField(kind as SubjectKind, name)?.title) ?? untitled(name),
          value,
          at,
        })),
      ),
    };
  });
  return ok({ at: now, reference: String(fieldsOf(person)["reference"] ?? ""), parts });
}
