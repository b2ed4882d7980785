import { fileLanguages, type PersonText, type WholeText } from "../../kernel/index.ts";
import { fileWords } from "../texts/index.ts";
import type { LeafletWords } from "../texts/words.ts";
import { complaint, whatNext, whoToCall, yourInformation } from "./after.ts";
import type { Leaflet, LeafletBeside, LeafletTopic } from "./leaflet.ts";
import { asylum, children, forcedWork, interpreter, whoWeAre } from "./rights.ts";

/** The leaflets in force, in the order in which they are given. A country package may add to them, never take away. */
export const leaflets: readonly Leaflet[] = [
  whoWeAre,
  asylum,
  interpreter,
  children,
  forcedWork,
  yourInformation,
  whatNext,
  whoToCall,
  complaint,
].map(wholeLeaflet);

function wholeLeaflet(beside: LeafletBeside): Leaflet {
  const whole = (text: PersonText, words: (leaflet: LeafletWords) => string | undefined): WholeText => {
    const others = fileLanguages.map((language) => [language, words(fileWords[language].leaflets[beside.topic])]);
    return { ...text, ...Object.fromEntries(others) } as WholeText;
  };
  return {
    ...beside,
    title: whole(beside.title, ({ title }) => title),
    lines: beside.lines.map((line, place) => whole(line, ({ lines }) => lines[place])),
  };
}

const byTopic = new Map(leaflets.map((leaflet) => [leaflet.topic, leaflet]));

/** The leaflet on a topic. @throws when a topic has none, which is a fault of ours */
export function leafletOf(topic: LeafletTopic): Leaflet {
  const leaflet = byTopic.get(topic);
  if (!leaflet) throw new Error(`fault: no leaflet on ${topic}`);
  return leaflet;
}
