import { useState, type ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { directoryContract, type ProgrammeKind, programmeKinds, type ServiceView } from "../../../src/directory/index.ts";
import { intakeContract } from "../../../src/intake/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import {
  Badge,
  Button,
  EmptyState,
  Link,
  Loaded,
  Page,
  PrintButton,
  Select,
  useFormat,
  useLanguage,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { CampaignFacts } from "./campaign.tsx";
import { campaignTexts } from "./campaign-texts.ts";
import { ProgrammeFacts } from "../programme/facts.tsx";
import { ReportDialog } from "../programme/group.tsx";
import { groupTexts, kindTexts, programmeTexts } from "../programme/texts.ts";
import type { RouteRow } from "./entry-fields.tsx";
import { EntryDialog } from "./entry-form.tsx";
import { dialOf, hoursWords } from "./hours.ts";
import { RetireDialog, VerifyDialog } from "./keeping.tsx";
import { Proposals } from "./proposals.tsx";
import { ForWhom, Spoken, Where } from "./service-words.tsx";
import { directoryTexts } from "./texts.ts";
import "./directory.css";

const spoken = ["eng", "rus", "prs", "pus", "tgk", "uzb", "kir", "kaz", "tuk"];
type Asked =
  | { readonly act: "edit" | "verify" | "retire" | "report"; readonly service: ServiceView }
  | { readonly act: "propose"; readonly service?: Pick<ServiceView, "service" | "entry"> }
  | { readonly act: "new" };

/** Services by need and language, the fittest first; kept true by those whose role it is. */
export function Screen(): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const session = useRoute(accessContract.session, {}).data?.session;
  const commands = session?.commands ?? [];
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const [asked, setAsked] = useState<Asked>();
  const [route, speaks] = [search.get("need") ?? undefined, search.get("language") ?? undefined];
  const programme = (["any", ...programmeKinds] as const).find((one) => one === search.get("programme"));
  const query = useRoute(directoryContract.directory, {
    query: { ...(route ? { route } : {}), ...(speaks ? { language: speaks } : {}), ...(programme ? { programme } : {}) },
  });
  return (
    <Page
      title={directoryTexts.title}
      lead={t(directoryTexts.lead)}
      actions={<Acts commands={commands} onNew={() => setAsked({ act: "new" })} onPropose={() => setAsked({ act: "propose" })} />}
    >
      <Proposals commands={commands} routes={routes} onAgain={(service) => setAsked({ act: "propose", service })} />
      <Filters routes={routes} route={route} speaks={speaks} programme={programme} onChange={setSearch} />
      <Loaded query={query} rows={8}>
        {({ services }) =>
          services.length === 0 ? (
            <EmptyState
              title={directoryTexts.none}
              act={{ text: directoryTexts.all, onPress: () => setSearch({ need: "", language: "", programme: "" }) }}
            />
          ) : (
            <ul className="services">
              {services.map((one) => (
                <Service
                  key={one.service}
                  service={one}
                  commands={commands}
                  isNarrowed={route !== undefined || speaks !== undefined}
                  isOwn={one.entry.location.unit === session?.account.unit}
                  onAsk={(act) => setAsked({ act, service: one })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <AskedDialog asked={asked} routes={routes} onClose={() => setAsked(undefined)} />
    </Page>
  );
}

/** The dialog of what was asked for. */
function AskedDialog({
  asked,
  ...shared
}: {
  readonly asked: Asked | undefined;
  readonly routes: readonly RouteRow[];
  readonly onClose: () => void;
}): ReactNode {
  if (asked === undefined) return null;
  if (asked.act === "new") return <EntryDialog {...shared} />;
  if (asked.act === "propose") return <EntryDialog isProposed {...shared} {...(asked.service ? { service: asked.service } : {})} />;
  if (asked.act === "edit") return <EntryDialog {...shared} service={asked.service} />;
  if (asked.act === "verify") return <VerifyDialog service={asked.service} onClose={shared.onClose} />;
  if (asked.act === "report") return <ReportDialog service={asked.service} onClose={shared.onClose} />;
  return <RetireDialog service={asked.service} onClose={shared.onClose} />;
}

type Asking = { readonly need?: string; readonly language?: string; readonly programme?: string };

/** For what need, in which language, and whether one is enrolled. */
function Filters({
  routes,
  route,
  speaks,
  programme,
  onChange,
}: {
  readonly routes: readonly RouteRow[];
  readonly route: string | undefined;
  readonly speaks: string | undefined;
  readonly programme: "any" | ProgrammeKind | undefined;
  readonly onChange: (search: Asking) => void;
}): ReactNode {
  const names = new Intl.DisplayNames([useLanguage() === "en" ? "en" : "ru"], { type: "language" });
  return (
    <div className="directory-filters">
      <Select
        label={directoryTexts.need}
        all={directoryTexts.anyNeed}
        value={route}
        onChange={(value) => onChange({ need: value ?? "" })}
        options={routes.map((one) => ({ value: one.id, text: one.title as PersonText }))}
      />
      <Select
        label={directoryTexts.language}
        all={directoryTexts.anyLanguage}
        value={speaks}
        onChange={(value) => onChange({ language: value ?? "" })}
        options={spoken.map((code) => ({ value: code, text: names.of(code) ?? code }))}
      />
      <Select
        label={programmeTexts.kind}
        all={programmeTexts.noKind}
        value={programme}
        onChange={(value) => onChange({ programme: value ?? "" })}
        options={[{ value: "any", text: programmeTexts.anyKind }, ...programmeKinds.map((value) => ({ value, text: kindTexts[value] }))]}
      />
    </div>
  );
}

type ActsOf = { readonly commands: readonly string[]; readonly onNew: () => void; readonly onPropose: () => void };

function Acts({ commands, onNew, onPropose }: ActsOf): ReactNode {
  const t = useText();
  return (
    <>
      {commands.includes("helper.record") && (
        <Link className="button" to="/helpers">
          {t(directoryTexts.helpers)}
        </Link>
      )}
      <PrintButton>{t(directoryTexts.print)}</PrintButton>
      {commands.includes("service.propose") && <Button onPress={onPropose}>{t(directoryTexts.propose)}</Button>}
      {commands.includes("service.record") && (
        <Button kind="main" onPress={onNew}>
          {t(directoryTexts.newService)}
        </Button>
      )}
    </>
  );
}

function Service({
  service,
  commands,
  isNarrowed,
  isOwn,
  onAsk,
}: {
  readonly service: ServiceView;
  readonly commands: readonly string[];
  readonly isNarrowed: boolean;
  /** Of the reader's own unit, which may propose a change. */
  readonly isOwn: boolean;
  readonly onAsk: (act: "edit" | "verify" | "retire" | "report" | "propose") => void;
}): ReactNode {
  const t = useText();
  const { entry, reasons } = service;
  // Whether it is verified stands in a place of its own.
  const why = isNarrowed
    ? reasons.filter(({ code }) => code !== "verified" && code !== "verificationExpired" && code !== "placesNotKnown")
    : [];
  return (
    <li className="service">
      <div className="service-words">
        <h2>{t(entry.service.name)}</h2>
        <p className="soft">
          <Where entry={entry} />
        </p>
        <p>{t(entry.service.description as PersonText)}</p>
        {why.length > 0 && <p className="small soft service-quiet">{why.map(({ title }) => t(title)).join(" ")}</p>}
        <div className="line">
          {isOwn && commands.includes("programme.report") && <Reports entry={entry} onPress={() => onAsk("report")} />}
          {commands.includes("service.verify") && <Button onPress={() => onAsk("verify")}>{t(directoryTexts.verify)}</Button>}
          {commands.includes("service.record") && (
            <Button kind="quiet" onPress={() => onAsk("edit")}>
              {t(directoryTexts.edit)}
            </Button>
          )}
          {isOwn && commands.includes("service.propose") && (
            <Button kind="quiet" onPress={() => onAsk("propose")}>
              {t(directoryTexts.proposeChange)}
            </Button>
          )}
          {commands.includes("service.retire") && (
            <Button kind="quiet" onPress={() => onAsk("retire")}>
              {t(directoryTexts.retire)}
            </Button>
          )}
        </div>
      </div>
      <div className="service-facts">
        <ProgrammeFacts service={service} />
        <CampaignFacts service={service} />
        <span>{hoursWords(entry.schedule, t)}</span>
        <Spoken codes={entry.languages} />
        <ForWhom entry={entry} />
        <Verified service={service} />
      </div>
      <Numbers service={service} />
    </li>
  );
}

/** Its numbers; of several, the one to call at this hour says so, and not by its colour alone. */
function Numbers({ service: { entry, contact } }: { readonly service: ServiceView }): ReactNode {
  const t = useText();
  return (
    <div className="service-call">
      {entry.phones.map(({ number, kind }) => (
        <span key={number}>
          <a className="service-number" data-duty={number === contact?.number || undefined} dir="ltr" href={dialOf(number)}>
            {number}
          </a>
          <span className="small soft"> {t(kind === "emergencyDuty" ? directoryTexts.duty : directoryTexts.office)}</span>
          {entry.phones.length > 1 && number === contact?.number && <span className="small strong"> {t(directoryTexts.toCall)}</span>}
        </span>
      ))}
    </div>
  );
}

/** A community group tells what it did, a campaign whom it reached; nothing else reports. */
function Reports({ entry, onPress }: { readonly entry: ServiceView["entry"]; readonly onPress: () => void }): ReactNode {
  const t = useText();
  if (!entry.campaign && entry.programme?.kind !== "group") return null;
  return <Button onPress={onPress}>{t(entry.campaign ? campaignTexts.report : groupTexts.report)}</Button>;
}

function Verified({ service: { entry, isVerified, verifiedByTitle } }: { readonly service: ServiceView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  if (isVerified) {
    const who = verifiedByTitle ? t(verifiedByTitle) : entry.verifiedBy;
    return <span className="small soft service-quiet">{t(directoryTexts.verified, { day: day(entry.verifiedOn), who })}</span>;
  }
  return (
    <span>
      <Badge meaning="due">{t(directoryTexts.expired)}</Badge>{" "}
      <span className="small">{t(directoryTexts.expiredOn, { day: day(entry.expiresOn) })}</span>
    </span>
  );
}
