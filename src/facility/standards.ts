import { z } from "zod";
import type { LawRef, OfficerText } from "../kernel/index.ts";

/** What monitors look at in a place, each with the clause it rests on. */
export const standards = {
  returned: {
    title: { en: "Nobody is turned back to danger", ru: "Никого не возвращают туда, где опасно" },
    source: "refugee-1951:33.1",
  },
  referred: {
    title: { en: "Who wishes asylum reaches the authority", ru: "Желающие убежища доходят до органа" },
    source: "minsk-2004:MIN-ASY-3",
  },
  informed: {
    title: { en: "Rights are told in a language understood", ru: "Права разъяснены на понятном языке" },
    source: "rap-2012:RAP-II-02",
  },
  privateRoom: { title: { en: "Somebody can speak in private", ru: "Можно говорить наедине" }, source: "rap-2012:RAP-I-11" },
  children: { title: { en: "Children are kept apart and protected", ru: "Дети отделены и защищены" }, source: "crc-1989:20" },
  trafficking: {
    title: { en: "Signs of trafficking are looked for", ru: "Признаки торговли людьми выявляются" },
    source: "almaty-2011:ALM-TRAF-n1",
  },
  treatment: { title: { en: "Nobody is ill-treated", ru: "Ни с кем не обращаются жестоко" }, source: "iccpr-1966:7" },
  detention: { title: { en: "Nobody is held without ground", ru: "Никого не держат без основания" }, source: "iccpr-1966:9" },
  reception: {
    title: { en: "Room, food, health and hygiene", ru: "Жильё, питание, здоровье и гигиена" },
    source: "euaa-standards:reception",
  },
  complaint: {
    title: { en: "Complaints can be made and are answered", ru: "Жалобы принимаются и получают ответ" },
    source: "minsk-2004:MIN-MIG-6",
  },
  access: {
    title: { en: "Monitors see places, people and files", ru: "Наблюдателям доступны места, люди и материалы" },
    source: "fra-monitoring:access",
  },
} as const satisfies Record<string, { readonly title: OfficerText; readonly source: LawRef }>;

/** The name of a standard that monitors look at. */
export type StandardId = keyof typeof standards;
/** All of them, in their order. */
export const standardIds = Object.keys(standards) as [StandardId, ...StandardId[]];
/** One of the standards. */
export const StandardId = z.enum(standardIds);
