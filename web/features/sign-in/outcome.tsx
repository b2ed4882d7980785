import { useState, type ReactNode } from "react";
import { Button, Failure, Notice, useText, type ApiFailure } from "../../kit/index.ts";
import { provePresence, type PasskeyOutcome } from "./passkey.ts";
import { signInTexts } from "./texts.ts";

/** Why a device or the node did not open, with the next step. */
export function OutcomeNotice({ outcome }: { readonly outcome: PasskeyOutcome | undefined }): ReactNode {
  if (outcome === undefined || outcome.kind === "done") return null;
  if (outcome.kind === "words") return <Notice meaning="due" title={outcome.text} />;
  return <Failure failure={outcome.failure} next={proofFor(outcome.failure)} />;
}

/** The next step where an act wants fresh proof of who sits there; undefined where something else is in the way. */
export function proofFor(failure: ApiFailure | undefined): ReactNode {
  return failure?.kind === "refused" && failure.code === "passkey.prove-again" ? <ProveAgain /> : undefined;
}

/** Asks for the passkey again where an act wants fresh proof; then the act can be repeated. */
function ProveAgain(): ReactNode {
  const t = useText();
  const [outcome, setOutcome] = useState<PasskeyOutcome>();
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const found = await provePresence();
    setAsking(false);
    setOutcome(found);
  };
  if (outcome?.kind === "done") return <span role="status">{t(signInTexts.proved)}</span>;
  return (
    <>
      <Button isDisabled={isAsking} onPress={() => void ask()}>
        {t(isAsking ? signInTexts.waiting : signInTexts.proveAgain)}
      </Button>
      {outcome?.kind === "words" && <span role="alert">{t(outcome.text)}</span>}
    </>
  );
}
