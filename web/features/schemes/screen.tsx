import { useState, type ReactNode } from "react";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { labourContract, type SchemeView } from "../../../src/labour/index.ts";
import { Badge, Button, EmptyState, Link, Loaded, Page, PrintButton, useFormat, useRoute, useText } from "../../kit/index.ts";
import { CloseDialog, ConfirmDialog, DeclineDialog } from "./acts.tsx";
import { SchemeDialog } from "./dialog.tsx";
import { SchemeFacts } from "./said.tsx";
import { schemeWords as words } from "./texts.ts";
import "./schemes.css";

type Register = RouteOutput<typeof labourContract.schemes>;

/** The register of schemes of admission: what holds, what waits, and how many places are left. */
export function Screen(): ReactNode {
  const t = useText();
  const [isRecording, setRecording] = useState(false);
  const query = useRoute(labourContract.schemes, {});
  const view = query.data;
  return (
    <Page
      title={words.title}
      lead={t(words.lead)}
      actions={
        <>
          {view?.mayKeep && (
            <Button kind="main" onPress={() => setRecording(true)}>
              {t(words.record)}…
            </Button>
          )}
          <Link to="/ways">{t(words.openPage)}</Link>
          <PrintButton />
        </>
      }
    >
      <Loaded query={query} rows={6}>
        {(register) =>
          register.schemes.length === 0 ? (
            <EmptyState title={words.none}>{t(words.noneWords)}</EmptyState>
          ) : (
            register.schemes.map((one) => <OneScheme key={one.id} scheme={one} register={register} />)
          )
        }
      </Loaded>
      {view && isRecording && <SchemeDialog register={view} onClose={() => setRecording(false)} />}
    </Page>
  );
}

type Shown = { readonly scheme: SchemeView; readonly register: Register };
type Open = "anew" | "correct" | "confirm" | "decline" | "close";

function OneScheme({ scheme, register }: Shown): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const [open, setOpen] = useState<Open>();
  const shut = (): void => setOpen(undefined);
  const { said, proposal, version } = scheme;
  const title = said?.title ?? proposal?.said.title ?? { en: "", ru: "" };
  return (
    <article className="scheme" aria-label={scheme.reference}>
      <p className="line">
        <span className="reference">{scheme.reference}</span>
        <span className="strong">{t(title)}</span>
        <Standing scheme={scheme} />
        {version > 0 && scheme.since && <span className="small soft">{t(words.version, { n: version, day: dayOf(scheme.since) })}</span>}
      </p>
      {said && <SchemeFacts said={said} register={register} taken={scheme.taken} newcomers={scheme.takenByNewcomers} />}
      {proposal && <Waits scheme={scheme} register={register} onOpen={setOpen} />}
      {said && register.mayKeep && (
        <p className="line">
          {proposal === undefined && <Button onPress={() => setOpen("anew")}>{t(words.anew)}…</Button>}
          {scheme.closedOn === undefined && <Button onPress={() => setOpen("close")}>{t(words.close)}…</Button>}
        </p>
      )}
      {open === "anew" && <SchemeDialog register={register} scheme={scheme} from={said} onClose={shut} />}
      {open === "correct" && <SchemeDialog register={register} scheme={scheme} from={proposal?.said} onClose={shut} />}
      {open === "confirm" && <ConfirmDialog scheme={scheme} onClose={shut} />}
      {open === "decline" && <DeclineDialog scheme={scheme} onClose={shut} />}
      {open === "close" && <CloseDialog scheme={scheme} onClose={shut} />}
    </article>
  );
}

function Standing({ scheme: { standing, closedOn } }: Pick<Shown, "scheme">): ReactNode {
  const t = useText();
  const { day } = useFormat();
  if (standing === "closed" && closedOn !== undefined) return <Badge meaning="plain">{t(words.closed, { day: day(closedOn) })}</Badge>;
  return <Badge meaning={standing === "open" ? "safe" : standing === "waiting" ? "due" : "plain"}>{t(words[standing])}</Badge>;
}

/** What waits to be confirmed: whoever did not set it up confirms it or declines it. */
function Waits({ scheme, register, onOpen }: Shown & { readonly onOpen: (open: Open) => void }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { proposal, said } = scheme;
  if (!proposal) return null;
  const { declined, isOwn } = proposal;
  return (
    <section className="scheme-waits" aria-label={t(said ? words.waitsVersion : words.waitsNew)}>
      <p className="strong">
        {declined ? t(words.declinedOn, { day: day(declined.on), reason: declined.reason }) : t(said ? words.waitsVersion : words.waitsNew)}
      </p>
      {isOwn && !declined && <p className="soft">{t(words.ownWaits)}</p>}
      <SchemeFacts said={proposal.said} register={register} />
      {register.mayKeep && (
        <p className="line">
          {!declined && !isOwn && (
            <Button kind="main" onPress={() => onOpen("confirm")}>
              {t(words.confirm)}…
            </Button>
          )}
          {!declined && <Button onPress={() => onOpen("decline")}>{t(isOwn ? words.takeBack : words.decline)}…</Button>}
          {(isOwn || declined) && <Button onPress={() => onOpen("correct")}>{t(words.correct)}…</Button>}
        </p>
      )}
    </section>
  );
}
