import { useState, type ReactNode } from "react";
import { directoryContract } from "../../../src/directory/index.ts";
import { type NeedView, triageOf, urgencyTexts } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { Badge, Button, Mark, TextField, useRoute, useText } from "../../kit/index.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { needWords } from "./texts.ts";
import "./person.css";

/** Where a need may be referred to, as the node lists it. */
export type RouteView = {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly units: readonly {
    readonly code: string;
    readonly title: Readonly<Record<string, string>>;
    readonly phone?: string | undefined;
  }[];
};
export type Decided = NonNullable<NeedView["decided"]>;

type Acts = {
  readonly onAgree: (needs: readonly NeedView[]) => void;
  readonly onNotNow: (need: NeedView, reason: string) => void;
  /** Where the decision is not recorded yet it can be taken back. */
  readonly onTakeBack?: ((need: NeedView) => void) | undefined;
  readonly isRecording?: boolean;
};

/** What everybody needs anyway does not crowd out what this person needs. */
const quiet: ReadonlySet<string> = new Set(["registration"]);

/**
 * What the rules propose for one person, each with why and where it leads; a human agrees or says why not now.
 * `nameOf` words the persons from whom a child is kept apart.
 */
export function Proposals({
  needs,
  routes,
  nameOf,
  ...acts
}: Acts & {
  readonly needs: readonly NeedView[];
  readonly routes: readonly RouteView[];
  readonly nameOf: (id: string) => string;
}): ReactNode {
  const t = useText();
  const holding = needs.filter((need) => isProposed(need, needs)).toSorted((a, b) => Number(quiet.has(a.need)) - Number(quiet.has(b.need)));
  const open = needs.filter(
    (need) => need.holds === "undetermined" && !need.decided && need.need !== "survivorOfViolence" && !holding.includes(need),
  );
  const undecided = holding.filter((need) => !need.decided);
  return (
    <div className="proposals stack" data-gap="small">
      <HowSoon needs={needs} />
      <Urgent needs={holding} routes={routes} nameOf={nameOf} />
      {undecided.length > 1 && (
        <div>
          <Button kind="main" isRecording={acts.isRecording ?? false} onPress={() => acts.onAgree(undecided)}>
            {t(needWords.agreeAll, { n: undecided.length })}
          </Button>
        </div>
      )}
      {holding.length === 0 && <p className="soft">{t(needWords.none)}</p>}
      <ul className="proposal-list">
        {holding.map((need) => (
          <Proposal key={need.need} need={need} routes={routes} {...acts} />
        ))}
      </ul>
      {open.length > 0 && (
        <p className="small soft">
          <span className="strong">{t(needWords.open)}:</span> {open.map((need) => t(need.title as OfficerText)).join(" · ")}
        </p>
      )}
    </div>
  );
}

/** How soon somebody must act, and what that rests on with its source; open questions are told as open (ND22). */
function HowSoon({ needs }: { readonly needs: readonly NeedView[] }): ReactNode {
  const t = useText();
  if (needs.length === 0) return null;
  const { urgency, because } = triageOf(needs);
  const titleOf = (code: string): string => {
    const title = needs.find(({ need }) => need === code)?.title;
    return title ? t(title as OfficerText) : code;
  };
  return (
    <details className="small">
      <summary>
        <span className="strong">{t(needWords.howSoon)}:</span>{" "}
        <Badge meaning={urgency === "high" ? "overdue" : urgency === "medium" ? "due" : "plain"}>{t(urgencyTexts[urgency])}</Badge>
      </summary>
      <ul>
        {because.map(({ need, isOpen, source }) => (
          <li key={need}>
            {titleOf(need)}
            {isOpen && ` (${t(needWords.stillOpen)})`} <LawRefs refs={source} />
          </li>
        ))}
      </ul>
      <p className="soft">
        {t(needWords.howSoonNote)} <LawRefs refs={["vst:rating", "vst:purpose"]} />
      </p>
    </details>
  );
}

/**
 * What is proposed: every need that holds, and beside a child kept apart also trafficking while it is open, since its
 * questions are left to trained staff and a post that may not ask can only tell those who may (ND6).
 */
export function isProposed(need: NeedView, needs: readonly NeedView[]): boolean {
  return (
    need.holds === "yes" ||
    (need.need === "trafficking" && need.holds === "undetermined" && needs.some((one) => one.need === "keepApart" && one.holds === "yes"))
  );
}

/** A child kept apart, and whom to ring: first, and never folded. */
function Urgent({
  needs,
  routes,
  nameOf,
}: {
  readonly needs: readonly NeedView[];
  readonly routes: readonly RouteView[];
  readonly nameOf: (id: string) => string;
}): ReactNode {
  const t = useText();
  const apart = needs.find((need) => need.need === "keepApart" && need.apartFrom);
  const directory = useRoute(directoryContract.directory, { query: { route: apart?.route } }, { isOn: apart !== undefined });
  if (!apart?.apartFrom) return null;
  const unit = routes.find((route) => route.id === apart.route)?.units[0];
  const onDuty = directory.data?.services.find((one) => one.contact);
  const [who, phone] = onDuty?.contact ? [onDuty.entry.service.name, onDuty.contact.number] : [unit?.title, unit?.phone];
  return (
    <div className="apart" role="note">
      <p className="strong">
        <Mark meaning="overdue" /> <span>{t(needWords.apart, { names: apart.apartFrom.map(nameOf).join(", ") })}</span>
      </p>
      {/* Until the directory has answered no number stands here: the office's might be rung at night before the duty's replaces it. */}
      {!directory.isPending && who && phone && <p>{t(needWords.phone, { unit: t(who as OfficerText), phone })}</p>}
    </div>
  );
}

function Proposal({
  need,
  routes,
  onAgree,
  onNotNow,
  onTakeBack,
  isRecording = false,
}: Acts & { readonly need: NeedView; readonly routes: readonly RouteView[] }): ReactNode {
  const t = useText();
  const [shown, setShown] = useState<"why" | "notNow">();
  const route = routes.find((one) => one.id === need.route);
  const where = (need.routeTitle ?? route?.title) as OfficerText | undefined;
  const title = t(need.title as OfficerText);
  const toggle = (part: "why" | "notNow"): void => setShown(shown === part ? undefined : part);
  return (
    <li className="proposal" data-decided={need.decided?.decided}>
      <p>
        <span className="strong">{title}</span>
        {where && <> → {t(where)}</>}
        <Within need={need} /> <span className="reference soft small">{clauseOf(need.source)}</span>
      </p>
      {!need.decided && <p className="small soft">{need.because.map((one) => t(one as OfficerText)).join(" ")}</p>}
      {need.decided ? (
        <Decision need={need} route={where ? t(where) : ""} {...(onTakeBack ? { onTakeBack: () => onTakeBack(need) } : {})} />
      ) : (
        <div className="line">
          <Button isRecording={isRecording} label={`${t(needWords.agree)}: ${title}`} onPress={() => onAgree([need])}>
            {t(needWords.agree)}
          </Button>
          <Button kind="quiet" expanded={shown === "notNow"} label={`${t(needWords.notNow)}: ${title}`} onPress={() => toggle("notNow")}>
            {t(needWords.notNow)}
          </Button>
          <Button kind="quiet" expanded={shown === "why"} label={`${t(needWords.why)}: ${title}`} onPress={() => toggle("why")}>
            {t(needWords.why)}
          </Button>
        </div>
      )}
      {shown === "why" && (
        <p className="small line">
          <span>{need.rule}</span>
          {need.source.map((clause) => (
            <span key={clause} className="reference">
              {clause}
            </span>
          ))}
        </p>
      )}
      {shown === "notNow" && !need.decided && (
        <NotNow
          onKeep={(reason) => {
            onNotNow(need, reason);
            setShown(undefined);
          }}
        />
      )}
    </li>
  );
}

/** The clause of the documents this work follows, where there is one; else the first of the sources, whole. */
function clauseOf(sources: readonly string[]): string {
  const own = sources.find((source) => /^(rap|almaty|minsk)-/.test(source));
  return own ? (own.split(":")[1] ?? own) : (sources[0] ?? "");
}

function Within({ need }: { readonly need: NeedView }): ReactNode {
  const t = useText();
  if (!need.within) return null;
  const { quantity, unit } = need.within;
  const text = unit === "hour" ? needWords.withinHours : quantity === 0 ? needWords.sameDay : needWords.withinDays;
  return (
    <>
      , <span className="strong">{t(text, { n: quantity })}</span>
    </>
  );
}

function Decision({
  need,
  route,
  onTakeBack,
}: {
  readonly need: NeedView;
  readonly route: string;
  readonly onTakeBack?: () => void;
}): ReactNode {
  const t = useText();
  if (need.decided?.decided === "open") return null;
  const isAgreed = need.decided?.decided === "referred";
  return (
    <div className="line">
      <Badge meaning={isAgreed ? "safe" : "plain"}>
        {isAgreed ? t(needWords.agreed, { route }) : t(needWords.notNowBecause, { reason: need.decided?.reason ?? "" })}
      </Badge>
      {onTakeBack && (
        <button type="button" className="toggle" onClick={onTakeBack}>
          {t(needWords.takeBack)}
        </button>
      )}
    </div>
  );
}

function NotNow({ onKeep }: { readonly onKeep: (reason: string) => void }): ReactNode {
  const t = useText();
  const [reason, setReason] = useState<string>();
  return (
    <div className="stack" data-gap="small">
      <TextField isOwn label={needWords.reason} hint={needWords.reasonHint} value={reason} onChange={setReason} />
      <div>
        <Button isDisabled={!reason?.trim()} onPress={() => reason?.trim() && onKeep(reason.trim())}>
          {t(needWords.keepReason)}
        </Button>
      </div>
    </div>
  );
}
