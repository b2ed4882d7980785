import { type Candidate, personContract } from "../../../src/person/index.ts";
import { useRoute } from "../../kit/index.ts";
import { useRested } from "./rested.ts";

/** Persons found by what is typed whose files are open, so that an act can name them; undefined until something is asked and answered. */
export function useOpenCandidates(typed: string | undefined): Candidate[] | undefined {
  const text = useRested((typed ?? "").trim());
  const { data } = useRoute(personContract.search, { body: { text } }, { isOn: text.length >= 2 });
  return data?.candidates.filter((one) => one.isOpen);
}
