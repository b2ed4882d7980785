import { type Desk, type Reading, routeSet, type RouteSet } from "../access/index.ts";
import { ok, refuse, type Result } from "../kernel/index.ts";
import { decrypt, encrypt, type Safe, sha256 } from "../ledger/server.ts";
import { faultOf } from "./jpeg.ts";
import { photoContract } from "./photo-contract.ts";
import { standingPhoto } from "./photo.ts";
import { findPicture, insertPicture } from "./store.ts";

/** What routes of photos need beside the desk: the keys. */
export type PhotoParts = { readonly desk: Desk; readonly safe: Safe };

const notAvailable = refuse("access.not-available", "AC3");
const ofPhoto: Reading = { action: "read", of: ({ kind }) => kind === "photo" };
/** Binds a sealed picture to its place, so that rows cannot be swapped. */
const placeOf = (dossier: string, id: string): string => `panah-photo\n${dossier}\n${id}`;

/** Photos: kept under a key of their own beside the record, so that erasing one leaves nothing (PE26). */
export function photoRoutes({ desk, safe }: PhotoParts): RouteSet {
  return routeSet(photoContract, {
    async photo({ params: { dossier } }, { actor }) {
      if (actor.role.compartments.photo?.read === undefined) return refuse("access.not-permitted", "AC2");
      const found = await desk.open(actor, dossier, ofPhoto, async ({ tx, subjects }) => {
        const photo = standingPhoto(subjects);
        const row = photo && (await findPicture(tx, dossier, photo.id));
        return { photo, row };
      });
      if (!found?.photo) return ok({});
      const { id, taken } = found.photo;
      const picture = found.row && {
        picture: Buffer.from(decrypt(safe.unwrapKey(dossier, "photo", found.row.wrapped), found.row.sealed, placeOf(dossier, id))).toString(
          "base64",
        ),
      };
      return ok({ photo: { id, at: taken.at, name: taken.name, consent: taken.consent, ...picture } });
    },
    async keep({ params: { dossier, id }, body }, { actor }) {
      if (!actor.role.commands.includes("photo.take")) return refuse("access.not-permitted", "AC2");
      const bytes = Buffer.from(body.picture, "base64");
      const fault = faultOf(bytes);
      if (fault) return refuse(fault === "notJpeg" ? "photo.not-picture" : "photo.has-metadata", "PE26", { field: "picture" });
      const kept = await desk.open(actor, dossier, ofPhoto, async ({ tx, subjects }): Promise<Result<{ done: true }>> => {
        const photo = standingPhoto(subjects);
        if (photo?.id !== id) return notAvailable;
        if (photo.taken.sha256 !== Buffer.from(sha256(bytes)).toString("hex")) return refuse("photo.differs", "PE26", { field: "picture" });
        const { plain, wrapped } = safe.makeKey(dossier, "photo");
        await insertPicture(tx, { dossier, id, sealed: encrypt(plain, bytes, placeOf(dossier, id)), wrapped });
        return ok({ done: true });
      });
      return kept ?? notAvailable;
    },
  });
}
