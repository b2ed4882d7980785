import { defineInstrument } from "../instrument.ts";

/** Convention relating to the Status of Stateless Persons, 1954. */
export const stateless1954 = defineInstrument({
  id: "stateless-1954",
  title: { en: "Convention relating to the Status of Stateless Persons, 1954", ru: "Конвенция о статусе апатридов 1954 года" },
  kind: "treaty",
  adoptedOn: "1954-09-28",
  evidence: "memory",
  note: {
    en: "Article, subject and our own words; the official text governs.",
    ru: "Указаны статья, предмет и изложение нашими словами; руководствоваться следует официальным текстом.",
  },
  clauses: [
    {
      id: "1.1",
      subject: { en: "Who is stateless", ru: "Кто является апатридом" },
      text: {
        en: "A person whom no State considers its national under the operation of its law.",
        ru: "Лицо, которое ни одно государство не рассматривает в качестве своего гражданина в силу своего закона.",
      },
      evidence: "memory",
    },
    {
      id: "16",
      subject: { en: "Access to courts", ru: "Право обращения в суд" },
      text: { en: "A stateless person has free access to the courts.", ru: "Апатрид имеет свободный доступ к судам." },
      evidence: "memory",
    },
    {
      id: "22",
      subject: { en: "Public education", ru: "Образование" },
      text: { en: "Elementary schooling as for nationals.", ru: "Начальное образование — наравне с гражданами." },
      evidence: "memory",
    },
    {
      id: "25",
      subject: { en: "Administrative assistance", ru: "Административное содействие" },
      text: {
        en: "The State of residence gives the papers and certifications that a foreigner would get from home.",
        ru: "Власти страны проживания выдают документы и удостоверения, которые иностранец получил бы от своих властей.",
      },
      evidence: "memory",
    },
    {
      id: "26",
      subject: { en: "Freedom of movement", ru: "Свобода передвижения" },
      text: {
        en: "Stateless persons lawfully in the territory choose where to live and move freely, as foreigners generally do.",
        ru: "Законно находящиеся апатриды вправе выбирать место жительства и свободно передвигаться наравне с иностранцами.",
      },
      evidence: "memory",
    },
    {
      id: "27",
      subject: { en: "Identity papers", ru: "Удостоверения личности" },
      text: {
        en: "A State issues identity papers to any stateless person in its territory who has no valid travel document.",
        ru: "Государство выдаёт удостоверение личности каждому находящемуся на его территории апатриду, не имеющему действительного проездного документа.",
      },
      evidence: "memory",
    },
    {
      id: "28",
      subject: { en: "Travel documents", ru: "Проездные документы" },
      text: {
        en: "Stateless persons lawfully staying are issued a travel document unless compelling reasons of security or public order stand against it.",
        ru: "Законно проживающим апатридам выдаётся проездной документ, если этому не препятствуют веские соображения безопасности или общественного порядка.",
      },
      evidence: "memory",
    },
    {
      id: "31",
      subject: { en: "Expulsion", ru: "Высылка" },
      text: {
        en: "A stateless person lawfully in the country is expelled only on grounds of security or public order and by a decision under due process.",
        ru: "Законно находящийся апатрид высылается лишь по соображениям безопасности или общественного порядка и по решению, вынесенному в законном порядке.",
      },
      evidence: "memory",
    },
    {
      id: "32",
      subject: { en: "Naturalisation", ru: "Натурализация" },
      text: {
        en: "States ease the naturalisation of stateless persons as far as possible, above all by speed and lower charges.",
        ru: "Государства по мере возможности облегчают натурализацию апатридов, прежде всего ускоряя производство и снижая сборы.",
      },
      evidence: "memory",
    },
  ],
});
