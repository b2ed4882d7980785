import { useState, type ReactNode } from "react";
import { directoryContract } from "../../../src/directory/index.ts";
import { Button, Form, Link, Notice, OpenPage, Skeleton, TextField, useRoute, useText } from "../../kit/index.ts";
import { CheckView } from "./check.tsx";
import { AgencyList } from "./list.tsx";
import { wayTexts } from "../ways/texts.ts";
import { agencyTexts } from "./texts.ts";
import "./agencies.css";

type Asked = { readonly agency?: string | undefined; readonly order?: string | undefined; readonly principal?: string | undefined };

/** The page for whoever was offered work abroad: what the State's register says of agency, order and employer. No sign-in. */
export function Screen(): ReactNode {
  return (
    <OpenPage className="agencies-page">
      <Agencies />
    </OpenPage>
  );
}

/** Empty fields are not asked. */
function askedOf(typed: Asked): Asked {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text?.trim())) as Asked;
}

function Agencies(): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState<Asked>({});
  const [asked, setAsked] = useState<Asked>({});
  const query = useRoute(directoryContract.publicAgencies, { query: asked });
  const change = (part: Asked): void => setTyped((before) => ({ ...before, ...part }));
  return (
    <div className="agencies stack" data-gap="large">
      <div className="stack" data-gap="small">
        <h1>{t(agencyTexts.title)}</h1>
        <p className="soft">{t(agencyTexts.lead)}</p>
        <p className="strong">{t(agencyTexts.payNothing)}</p>
      </div>
      <Form onSend={() => setAsked(askedOf(typed))} send={t(agencyTexts.check)}>
        <TextField label={agencyTexts.agency} value={typed.agency} onChange={(agency) => change({ agency })} width="full" />
        <TextField label={agencyTexts.order} value={typed.order} onChange={(order) => change({ order })} width="full" />
        <TextField label={agencyTexts.principal} value={typed.principal} onChange={(principal) => change({ principal })} width="full" />
      </Form>
      <Found query={query} />
      <footer className="agencies-foot small">
        <Link to="/ways">{t(wayTexts.title)}</Link>
        <Link to="/help">{t(agencyTexts.toHelp)}</Link>
        <Link to="/verify">{t(agencyTexts.toVerify)}</Link>
      </footer>
    </div>
  );
}

function Found({ query }: { readonly query: ReturnType<typeof useRoute<typeof directoryContract.publicAgencies>> }): ReactNode {
  const t = useText();
  const { data } = query;
  if (data === undefined)
    return query.isError ? (
      <Notice
        meaning="due"
        title={agencyTexts.noNetwork}
        next={<Button onPress={() => void query.refetch()}>{t(agencyTexts.again)}</Button>}
      />
    ) : (
      <Skeleton rows={3} />
    );
  if (!data.isKept) return <Notice meaning="due" title={agencyTexts.notKept} />;
  return (
    <>
      {data.check && <CheckView check={data.check} />}
      <AgencyList found={data.found} more={data.more} isAsked={data.check !== undefined} />
    </>
  );
}
