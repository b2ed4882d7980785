import { Fragment, useState, type ReactNode } from "react";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { processContract } from "../../../src/process/index.ts";
import { Badge, EmptyState, Link, List, Loaded, Page, Section, TextField, useFormat, useRoute, useText } from "../../kit/index.ts";
import { shelve } from "./shelf.ts";
import { procedureTexts } from "./texts.ts";

/** Each reference breaks as a whole, so that a phone shows them all. */
function LawNames({ refs }: { readonly refs: readonly string[] }): ReactNode {
  return refs.map((ref, place) => (
    <Fragment key={ref}>
      {place > 0 && " · "}
      <span className="reference">{ref}</span>
    </Fragment>
  ));
}

type Head = RouteOutput<typeof processContract.procedures>["procedures"][number];

/** The procedures that this State runs: first those in which the reader may open a case. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(processContract.procedures, {});
  const [typed, setTyped] = useState<string>();
  return (
    <Page title={procedureTexts.title} lead={t(procedureTexts.lead)}>
      <p>
        <Link to="/states">{t(procedureTexts.compare)}</Link>
      </p>
      <TextField kind="search" isOwn label={procedureTexts.find} value={typed} onChange={setTyped} />
      <Loaded query={query} rows={12}>
        {({ procedures }) => {
          if (procedures.length === 0) return <EmptyState title={procedureTexts.none} />;
          const { mine, others } = shelve(procedures, typed ?? "", (one) => t(one.title));
          if (mine.length + others.length === 0) return <EmptyState title={procedureTexts.notFound} />;
          return (
            <>
              {mine.length > 0 && <Part title={procedureTexts.mayOpen} procedures={mine} />}
              {others.length > 0 && <Part title={mine.length > 0 ? procedureTexts.others : procedureTexts.all} procedures={others} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Part({ title, procedures }: { readonly title: OfficerText; readonly procedures: readonly Head[] }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <Section title={title}>
      <List
        label={t(title)}
        items={procedures.map((one) => ({
          id: one.id,
          to: `/procedures/${one.id}`,
          title: t(one.title),
          note: (
            <>
              {t(procedureTexts.version, { day: day(one.version) })} · <LawNames refs={one.source} />
            </>
          ),
          ...(one.isOn ? {} : { end: <Badge>{t(procedureTexts.off)}</Badge> }),
        }))}
      />
    </Section>
  );
}
