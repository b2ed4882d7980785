import { z } from "zod";
import { Answer, Birth, Day, LanguageCode, NationalityCode, OccupationCode, PersonName, Sex, UnitCode } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";
import { PersonEvent } from "./event.ts";
import { GoingTo, GoingWhy } from "./intention.ts";

const text = (max: number) => z.string().trim().min(1).max(max);

/** A paper that was shown, as read; a failing machine-readable zone is kept and flagged, never a reason to stop. */
export const SeenDocument = z.strictObject({
  type: text(40),
  number: text(60).optional(),
  issuer: text(10).optional(),
  mrz: z.array(z.string().max(60)).max(3).optional(),
  mrzFlag: z.string().max(40).optional(),
});
export type SeenDocument = z.infer<typeof SeenDocument>;

/** That something was explained, in which language and words, by whom; the proof that a person was informed. */
export const InformationReceipt = z.strictObject({
  leaflet: text(60),
  leafletVersion: text(20),
  language: LanguageCode,
  how: z.enum(["read", "readAloud", "interpreter", "audio"]),
  understood: Answer,
  givenAt: z.iso.datetime(),
  givenBy: z.uuid(),
});
export type InformationReceipt = z.infer<typeof InformationReceipt>;

/** What an officer says of two files that look alike. */
export const Verdict = z.enum(["same", "notSame", "cannotTell"]);
export type Verdict = z.infer<typeof Verdict>;

/** Whether a child goes to school: where and since when, or why not; absent was not asked. */
export const Schooling = z.strictObject({
  goes: z.enum(["yes", "no", "unsure"]),
  where: text(200).optional(),
  since: Day.optional(),
  whyNot: text(300).optional(),
});
export type Schooling = z.infer<typeof Schooling>;

/** How a person stands to the first of the group or the head of the household. */
export const Relation = z.enum([
  "head",
  "spouse",
  "child",
  "parent",
  "sibling",
  "grandchild",
  "grandparent",
  "nephewOrNiece",
  "uncleOrAunt",
  "ward",
  "otherRelative",
  "notRelated",
  "unknown",
]);
export type Relation = z.infer<typeof Relation>;

/** The person: names in several scripts, what was asked, and what was found, each in its compartment. */
export const personSubject = defineSubject({
  kind: "person",
  title: { en: "Person", ru: "Лицо" },
  fields: {
    reference: { compartment: "identity", schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    names: { compartment: "identity", schema: z.array(PersonName).min(1).max(12), title: { en: "Names", ru: "Имена" } },
    sex: { compartment: "identity", schema: Sex, title: { en: "Sex", ru: "Пол" } },
    birth: { compartment: "identity", schema: Birth, title: { en: "Birth", ru: "Рождение" } },
    nationalities: {
      compartment: "identity",
      schema: z.array(NationalityCode).min(1).max(5),
      title: { en: "Nationality claimed", ru: "Заявленное гражданство" },
    },
    formerResidence: {
      compartment: "identity",
      schema: z.array(NationalityCode).max(5),
      title: { en: "Former residence", ru: "Прежнее место жительства" },
    },
    languages: { compartment: "identity", schema: z.array(LanguageCode).min(1).max(8), title: { en: "Languages", ru: "Языки" } },
    occupations: {
      compartment: "identity",
      schema: z.array(OccupationCode).min(1).max(5),
      title: { en: "Occupations", ru: "Занятия" },
    },
    schooling: {
      compartment: "identity",
      schema: Schooling,
      title: { en: "School", ru: "Школа" },
    },
    phone: { compartment: "identity", schema: text(40), title: { en: "Phone", ru: "Телефон" } },
    safeContact: { compartment: "identity", schema: text(500), title: { en: "Safe way to contact", ru: "Безопасный способ связи" } },
    address: { compartment: "identity", schema: text(300), title: { en: "Address", ru: "Адрес" } },
    documentsSeen: {
      compartment: "identity",
      schema: z.array(SeenDocument).max(10),
      title: { en: "Documents seen", ru: "Предъявленные документы" },
    },
    womanOfficer: {
      compartment: "identity",
      schema: Answer,
      title: { en: "Wishes a woman officer and interpreter", ru: "Желает сотрудницу и переводчицу" },
    },
    household: { compartment: "identity", schema: z.uuid(), title: { en: "Household", ru: "Домохозяйство" } },
    post: { compartment: "arrival", schema: UnitCode, title: { en: "Post", ru: "Пост" } },
    arrivedAt: { compartment: "arrival", schema: z.iso.datetime(), title: { en: "First contact", ru: "Первый контакт" } },
    group: { compartment: "arrival", schema: z.uuid(), title: { en: "Travel group", ru: "Группа прибытия" } },
    relation: {
      compartment: "arrival",
      schema: Relation,
      title: { en: "Relation to the first of the group", ru: "Отношение к первому в группе" },
    },
    wishesAsylum: { compartment: "arrival", schema: Answer, title: { en: "Wishes asylum", ru: "Просит убежища" } },
    goingTo: { compartment: "arrival", schema: GoingTo, title: { en: "Where the person wants to go", ru: "Куда лицо хочет попасть" } },
    goingWhy: { compartment: "arrival", schema: GoingWhy, title: { en: "Why they want to go there", ru: "Почему хочет туда" } },
    informationReceipt: { compartment: "arrival", schema: InformationReceipt, title: { en: "Information given", ru: "Информирование" } },
    importedFrom: {
      compartment: "arrival",
      schema: z.strictObject({ list: text(200), row: z.int() }),
      title: { en: "From a list", ru: "Из списка" },
    },
    reasonOwnWords: { compartment: "asylum", schema: text(4000), title: { en: "Reason in own words", ru: "Причина своими словами" } },
    fearedAsked: {
      compartment: "asylum",
      schema: z.enum(["asked", "cannotSay"]),
      title: { en: "Asked which States are feared", ru: "Спрошено, каких государств опасается" },
    },
    feared: {
      compartment: "asylum",
      schema: z.array(z.string().regex(/^[A-Z]{2}$/)).max(20),
      title: { en: "States feared", ru: "Государства, которых опасается" },
    },
    fearedNarrowed: {
      compartment: "asylum",
      schema: z.strictObject({ removed: z.array(z.string().max(2)), reason: text(1000), personsWord: text(1000) }),
      title: { en: "Feared States narrowed", ru: "Перечень опасных государств сужен" },
    },
    careNote: { compartment: "child", schema: text(2000), title: { en: "Care note", ru: "Заметка об уходе" } },
  },
  families: [
    {
      prefix: "attended",
      compartment: "identity",
      schema: z.strictObject({ since: z.iso.datetime(), reason: text(500) }),
      title: { en: "Attended by", ru: "Принят" },
    },
    {
      prefix: "compared",
      compartment: "identity",
      schema: z.strictObject({ verdict: Verdict, bits: z.number(), at: z.iso.datetime(), note: text(500).optional() }),
      title: { en: "Compared with another file", ru: "Сопоставлен(а) с другим делом" },
    },
    { prefix: "event", compartment: "identity", schema: PersonEvent, title: { en: "What happened", ru: "Событие" } },
    { prefix: "circumstance", compartment: "arrival", schema: Answer, title: { en: "Circumstance", ru: "Обстоятельство" } },
    {
      prefix: "need",
      compartment: "arrival",
      schema: z.strictObject({
        decided: z.enum(["referred", "notNow", "notAsked"]),
        rule: text(20),
        reason: text(500).optional(),
        referral: z.uuid().optional(),
      }),
      title: { en: "Need", ru: "Потребность" },
    },
    { prefix: "condition", compartment: "health", schema: Answer, title: { en: "Health", ru: "Здоровье" } },
    {
      prefix: "indicator",
      compartment: "trafficking",
      schema: Answer,
      title: { en: "Trafficking indicator", ru: "Признак торговли людьми" },
    },
    { prefix: "violence", compartment: "gender-violence", schema: Answer, title: { en: "Told of violence", ru: "Сообщает о насилии" } },
    { prefix: "care", compartment: "child", schema: Answer, title: { en: "Child's situation", ru: "Положение ребёнка" } },
  ],
});

/** A travel group, as it reached the post. Its dossier is its own id; persons link to it. */
export const groupSubject = defineSubject({
  kind: "group",
  title: { en: "Travel group", ru: "Группа прибытия" },
  fields: {
    groupReference: { compartment: "arrival", schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    groupPost: { compartment: "arrival", schema: UnitCode, title: { en: "Post", ru: "Пост" } },
    groupArrivedAt: { compartment: "arrival", schema: z.iso.datetime(), title: { en: "Arrived", ru: "Прибыли" } },
    groupNote: { compartment: "arrival", schema: text(1000), title: { en: "Note", ru: "Примечание" } },
  },
  families: [
    {
      prefix: "member",
      compartment: "arrival",
      schema: z.strictObject({ relation: Relation.optional() }),
      title: { en: "Member", ru: "Участник" },
    },
  ],
});

/** Why somebody is no longer of a household. `joined` and `split` are set by those acts. */
export const LeavingReason = z.enum(["moved", "separated", "married", "died", "mistake", "split", "joined", "unknown"]);
export type LeavingReason = z.infer<typeof LeavingReason>;

/** How and how long somebody is of a household; whoever left stays named with the day. */
export const HouseholdMember = z.strictObject({
  relation: Relation,
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  why: LeavingReason.optional(),
});
export type HouseholdMember = z.infer<typeof HouseholdMember>;

/** A household: who lives together, with the relation of each to its head. Links, never keys. */
export const householdSubject = defineSubject({
  kind: "household",
  title: { en: "Household", ru: "Домохозяйство" },
  fields: {
    householdReference: { compartment: "identity", schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    householdUnit: { compartment: "identity", schema: UnitCode, title: { en: "Registered by", ru: "Зарегистрировано" } },
    householdReason: { compartment: "identity", schema: text(500), title: { en: "Why it changed", ru: "Почему изменено" } },
    householdAddress: { compartment: "identity", schema: text(300), title: { en: "Address", ru: "Адрес" } },
  },
  families: [
    {
      prefix: "householdMember",
      compartment: "identity",
      schema: HouseholdMember,
      title: { en: "Member", ru: "Член семьи" },
    },
  ],
});
