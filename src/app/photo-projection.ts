import { replaceRelations } from "../access/server.ts";
import { readPhoto } from "../person/index.ts";
import { erasePicture } from "../person/server.ts";
import type { Projection } from "./node.ts";

/** PE25, PE26: the unit that took a photo may look at it while it stands; with the consent the picture goes. */
export const photoKept: Projection = {
  kind: "photo",
  compartment: "photo",
  tables: ["access.relation"],
  write(tx, { dossier, subject, part }) {
    const photo = readPhoto({ dossier, subject, kind: "photo", parts: { photo: part } });
    if (!photo) return;
    const { unit, at } = photo.taken;
    const until = photo.withdrawn?.at ?? null;
    replaceRelations(tx, dossier, [subject], [{ dossier, unit, cause: subject, compartments: ["photo"], since: at, until }]);
    if (photo.withdrawn) erasePicture(tx, dossier, subject);
  },
};
