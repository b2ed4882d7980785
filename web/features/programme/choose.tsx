import type { ReactNode } from "react";
import { directoryContract, type ServiceView } from "../../../src/directory/index.ts";
import type { Answer } from "../../../src/kernel/index.ts";
import { AnswerField, Select, useRoute, useText } from "../../kit/index.ts";
import { ProgrammeFacts } from "./facts.tsx";
import { kindTexts, programmeTexts } from "./texts.ts";

/** One programme by the id of its service, taken off the directory or not; undefined where a referral names none. */
export function useProgramme(service: string | undefined): ServiceView | undefined {
  const query = useRoute(directoryContract.directory, { query: { service, programme: "any" } }, { isOn: service !== undefined });
  return query.data?.services[0];
}

/** What the officer says before somebody is referred to a programme. */
export type Said = { readonly personAgreed: Answer; readonly mayWork: Answer };
export const nothingSaid: Said = { personAgreed: "notAsked", mayWork: "notAsked" };

const isVacancy = ({ entry }: ServiceView): boolean => entry.programme?.kind === "vacancy";

/** What is sent of it: whether somebody may work is asked for a vacancy alone. */
export function saidOf(programme: ServiceView, { personAgreed, mayWork }: Said): Readonly<Record<string, unknown>> {
  return { service: programme.service, personAgreed, ...(isVacancy(programme) ? { mayWork } : {}) };
}

const aboutPerson: ReadonlySet<string> = new Set<ServiceView["reasons"][number]["code"]>([
  "speaksLanguage",
  "languageNotListed",
  "forThisPerson",
  "notForThisSex",
  "notForThisAge",
  "occupationFits",
  "occupationOther",
  "occupationNotKnown",
]);
const isAboutPerson = ({ code }: ServiceView["reasons"][number]): boolean => aboutPerson.has(code);

/** Which programme of a route somebody is referred to, the fittest first, and whether they agree that it learns their name. */
export function ChooseProgramme({
  dossier,
  route,
  programme,
  said,
  onChoose,
  onSay,
}: {
  readonly dossier: string;
  readonly route: string;
  readonly programme: ServiceView | undefined;
  readonly said: Said;
  readonly onChoose: (programme: ServiceView | undefined) => void;
  readonly onSay: (said: Said) => void;
}): ReactNode {
  const t = useText();
  const query = useRoute(directoryContract.directoryFor, { params: { dossier }, query: { route } });
  const programmes = query.data?.services.filter(({ entry }) => entry.programme) ?? [];
  if (programmes.length === 0) return null;
  return (
    <>
      <Select
        label={programmeTexts.which}
        all={programmeTexts.noProgramme}
        path="service"
        value={programme?.service}
        onChange={(service) => onChoose(programmes.find((one) => one.service === service))}
        options={programmes.map(({ service, entry }) => ({
          value: service,
          text: `${t(entry.service.name)} (${entry.programme ? t(kindTexts[entry.programme.kind]) : ""})`,
        }))}
      />
      {programme && (
        <>
          <div className="stack small" data-gap="small">
            <span className="strong">{t(programme.entry.organization.name)}</span>
            <ProgrammeFacts service={programme} />
            <span className="soft">
              {programme.reasons
                .filter(isAboutPerson)
                .map(({ title }) => t(title))
                .join(" ")}
            </span>
          </div>
          <AnswerField
            label={programmeTexts.agreed}
            path="personAgreed"
            value={said.personAgreed}
            onChange={(personAgreed) => onSay({ ...said, personAgreed })}
          />
          {isVacancy(programme) && (
            <AnswerField
              label={programmeTexts.mayWork}
              path="mayWork"
              value={said.mayWork}
              onChange={(mayWork) => onSay({ ...said, mayWork })}
            />
          )}
        </>
      )}
    </>
  );
}
