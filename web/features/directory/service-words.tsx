import type { ReactNode } from "react";
import type { DirectoryEntry } from "../../../src/directory/index.ts";
import { useLanguage, useText } from "../../kit/index.ts";
import { directoryTexts } from "./texts.ts";

/** Who gives it and where, as far as that is told. */
export function Where({ entry: { organization, location } }: { readonly entry: DirectoryEntry }): ReactNode {
  const t = useText();
  return (
    <>
      {t(organization.name)}, {location.isSecret ? t(directoryTexts.secret) : (location.address ?? t(location.name))}
    </>
  );
}

/** In which languages it is spoken there. */
export function Spoken({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const t = useText();
  const names = new Intl.DisplayNames([useLanguage() === "en" ? "en" : "ru"], { type: "language" });
  return (
    <span>
      <span className="soft">{t(directoryTexts.languages)}:</span> {codes.map((code) => names.of(code) ?? code).join(", ")}
    </span>
  );
}

/** For whom it is, and how many places it has where they are not counted. */
export function ForWhom({ entry }: { readonly entry: DirectoryEntry }): ReactNode {
  const t = useText();
  const { sex, minimumAge, maximumAge, needsPapers, note } = entry.eligibility;
  const words = [
    sex === "F" ? t(directoryTexts.women) : sex === "M" ? t(directoryTexts.men) : "",
    minimumAge === undefined ? "" : t(directoryTexts.ageFrom, { n: minimumAge }),
    maximumAge === undefined ? "" : t(directoryTexts.ageTo, { n: maximumAge }),
    note ? t(note) : "",
    needsPapers ? t(directoryTexts.papers) : "",
  ].filter(Boolean);
  const { capacity } = entry;
  return (
    <span>
      <span className="soft">{t(directoryTexts.forWhom)}:</span> {words.length === 0 ? t(directoryTexts.everybody) : words.join(", ")}
      {capacity && !entry.programme && (
        <span className="soft">
          ;{" "}
          {capacity.available === undefined
            ? t(directoryTexts.places, { n: capacity.maximum })
            : t(directoryTexts.placesFree, { free: capacity.available, n: capacity.maximum })}
        </span>
      )}
    </span>
  );
}
