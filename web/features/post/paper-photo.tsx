import { useRef, useState, type ReactNode } from "react";
import type { ZoneRead } from "../../../src/document/index.ts";
import { Button, useText } from "../../kit/index.ts";
import { photoTexts } from "./photo-texts.ts";

type Looking = { readonly is: "idle" | "reading" | "nothing" } | { readonly is: "read"; readonly zone: ZoneRead };

/** The lines of a paper from a photo: read on this device, compared by the officer, and only then taken. */
export function PaperPhoto({ onTake }: { readonly onTake: (lines: string) => void }): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [looking, setLooking] = useState<Looking>({ is: "idle" });
  const look = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setLooking({ is: "reading" });
    try {
      const { readPhoto } = await import("./photo-reader.ts");
      // The word "reading" is drawn before the reader takes the processor.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const zone = await readPhoto(file);
      setLooking(zone ? { is: "read", zone } : { is: "nothing" });
    } catch {
      setLooking({ is: "nothing" });
    }
  };
  return (
    <div className="stack" data-gap="small">
      <div className="line">
        <Button isDisabled={looking.is === "reading"} onPress={() => input.current?.click()}>
          {t(photoTexts.take)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/*"
          capture="environment"
          aria-label={t(photoTexts.take)}
          onChange={(event) => {
            void look(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <span className="small soft">{t(photoTexts.note)}</span>
      </div>
      <div role="status">
        {looking.is === "reading" && <p className="small soft">{t(photoTexts.reading)}</p>}
        {looking.is === "nothing" && <p className="field-error">{t(photoTexts.nothing)}</p>}
      </div>
      {looking.is === "read" && (
        <Compare
          zone={looking.zone}
          onTake={() => {
            onTake(looking.zone.lines.join("\n"));
            setLooking({ is: "idle" });
          }}
          onLeave={() => setLooking({ is: "idle" })}
        />
      )}
    </div>
  );
}

/** What was read, letter by letter, for the officer to hold against the paper: letters in doubt are marked. */
function Compare({
  zone,
  onTake,
  onLeave,
}: {
  readonly zone: ZoneRead;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const t = useText();
  const isDoubtful = (line: number, place: number) => zone.doubtful.some((one) => one.line === line && one.place === place);
  return (
    <section className="photo-read stack" data-gap="small" aria-label={t(photoTexts.compare)}>
      <h4>{t(photoTexts.compare)}</h4>
      <ol className="photo-lines" dir="ltr">
        {zone.lines.map((line, at) => (
          <li key={at}>
            <code>
              {halvesOf(line).map(({ from, letters }) => (
                <span key={from}>
                  {letters.map((letter, place) => (isDoubtful(at, from + place) ? <mark key={place}>{letter}</mark> : letter))}
                </span>
              ))}
            </code>
          </li>
        ))}
      </ol>
      <p className={zone.check.ok ? "small soft" : "field-error"}>
        {t(zone.check.ok ? photoTexts.agrees : photoTexts.differs, zone.check.ok ? {} : { n: zone.check.line })}
        {zone.doubtful.length > 0 && ` ${t(photoTexts.doubtful)}`}
      </p>
      <div className="line">
        <Button kind={zone.check.ok ? "main" : "plain"} onPress={onTake}>
          {t(zone.check.ok ? photoTexts.same : photoTexts.correct)}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {t(photoTexts.leave)}
        </Button>
      </div>
    </section>
  );
}

/** A line breaks in its middle alone, where a screen is narrower than the paper. */
function halvesOf(line: string): readonly { readonly from: number; readonly letters: readonly string[] }[] {
  const middle = Math.ceil(line.length / 2);
  return [0, middle].map((from) => ({ from, letters: line.slice(from, from + middle).split("") }));
}
