import type { ReactNode } from "react";
import { directoryContract, type ServiceView } from "../../../src/directory/index.ts";
import type { Answer } from "../../../src/kernel/index.ts";
import { AnswerField, Select, useRoute, useText } from "../../kit/index.ts";
import { ProgrammeFacts } from "./facts.tsx";
import { kindTexts, programmeTexts } from "./texts.ts";

/** Programmes of a route, the fittest first; none while no route is chosen. */
export function useProgrammes(route: string | undefined): readonly ServiceView[] {
  const query = useRoute(directoryContract.directory, { query: { programme: "any", ...(route === undefined ? {} : { route }) } });
  return route === undefined ? [] : (query.data?.services ?? []);
}

/** One programme by the id of its service, wherever it stands; undefined where a referral names none. */
export function useProgramme(service: string | undefined): ServiceView | undefined {
  const query = useRoute(directoryContract.directory, { query: { programme: "any" } });
  return service === undefined ? undefined : query.data?.services.find((one) => one.service === service);
}

/** Which programme somebody is referred to, and whether they agree that it learns their name. */
export function ChooseProgramme({
  programmes,
  chosen,
  agreed,
  onChoose,
  onAgreed,
}: {
  readonly programmes: readonly ServiceView[];
  readonly chosen: string | undefined;
  readonly agreed: Answer;
  readonly onChoose: (service: string | undefined) => void;
  readonly onAgreed: (answer: Answer) => void;
}): ReactNode {
  const t = useText();
  const programme = programmes.find((one) => one.service === chosen);
  return (
    <>
      <Select
        label={programmeTexts.which}
        all={programmeTexts.noProgramme}
        path="service"
        value={chosen}
        onChange={onChoose}
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
          </div>
          <AnswerField label={programmeTexts.agreed} path="personAgreed" value={agreed} onChange={onAgreed} />
        </>
      )}
    </>
  );
}
