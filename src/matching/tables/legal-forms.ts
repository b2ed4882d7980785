/**
 * Forms of companies and how they are written, the same sign for what one State's register would call by one name. Our own list
 * from the laws on companies of the region and of the languages that its papers meet.
 */
const forms: Readonly<Record<string, string>> = {
  limited:
    "limited;ltd;limited liability company;llc;ооо;общество с ограниченной ответственностью;тоо;товарищество с ограниченной ответственностью;gmbh;sarl;srl;societatea cu raspundere limitata;bv;pty ltd;sp z oo;ооо;мчж;жшс;осоо;spol;oo",
  stock:
    "joint stock company;joynt stock company;open joint stock company;jsc;ojsc;pjsc;public joint stock company;ао;оао;пао;зао;акционерное общество;oao;ao;zao;pao;aktiengesellschaft;ag;ab;as;plc;public limited company;sa;sas;spa;nv;kk",
  corporation: "corporation;corp;incorporated;inc",
  company: "company;co",
  partnership: "lp;llp;limited partnership;partnership",
  vessel: "mv;ms;ss;mt",
};

/** Written forms, longest first, each with the sign of its kind. */
export const legalForms: readonly (readonly [words: readonly string[], kind: string])[] = Object.entries(forms)
  .flatMap(([kind, written]) => written.split(";").map((form) => [form.split(" "), kind] as const))
  .sort(([one], [other]) => other.length - one.length);

/** Words that come and go in names of organisations. */
export const fillers: ReadonlySet<string> = new Set("the of and for & und et de y и s".split(" "));

/** Numbers in words; years and series are told by them. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  "first:1 1st:1 one:1 second:2 2nd:2 two:2 third:3 3rd:3 three:3 four:4 fourth:4 five:5 fifth:5 six:6 seven:7 eight:8 nine:9 ten:10 ii:2 iii:3 iv:4 v:5 vi:6 vii:7 viii:8 ix:9 x:10 xv:15 xx:20 twenty:20 thirty:30 forty:40 fifty:50"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Abbreviations inside names of organisations. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  "intl:international int'l:international natl:national govt:government dept:department mfg:manufacturing bros:brothers us:united states uk:united kingdom"
    .split(" ")
    .flatMap((pair) => (pair.includes(":") ? [pair.split(":") as [string, string]] : [])),
);

/** Where an organisation works, as its name may say or leave out. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    "europe asia eurasia africa america international global china russia india japan schweiz suisse svizzera switzerland deutschland germany france italia " +
    "italy espana spain polska poland uk usa us turkey turkiye iran pakistan afghanistan tajikistan uzbekistan kazakhstan kyrgyzstan turkmenistan " +
    "россия казахстан кыргызстан таджикистан узбекистан туркменистан европа азия евразия китай " +
    "افغانستان ایران پاکستان تاجیکستان"
  ).split(" "),
);
