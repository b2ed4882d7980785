import type { FieldRole } from "../../matching/index.ts";

/**
 * What a column holds, by its heading. Headings are what registers call their columns; a heading that is not here is a text that is
 * compared as words. Numbers of rows and columns that repeat others are left out.
 */
const roles: Readonly<Record<FieldRole | "leftOut", string>> = {
  given: "first_name given_name givenname firstname forename given имя nom ism",
  family: "surname last_name lastname family_name familyname family фамилия",
  fullName: "full_name fullname name whole_name фио name_full",
  birth: "dob date_of_birth birth_date birthdate born birthday bornon born_on дата_рождения",
  sex: "sex gender пол",
  place: "birth_place birthplace place_of_birth place city town suburb district region country nationality место_рождения",
  code: "postcode postcode_fake postal_code zip zip_code street_number индекс",
  document: "document document_number passport passport_number soc_sec_id national_id id_number inn pinfl iin документ",
  phone: "phone telephone mobile телефон",
  email: "email e_mail mail",
  household: "household household_id household_number family_id family_number group_id хозяйство домохозяйство семья_номер",
  text: "occupation profession job address address_1 address_2 street state профессия адрес",
  leftOut: "unique_id rec_id record_id id row first_and_surname source_dataset cluster cluster_id",
};

const byHeading = new Map(
  Object.entries(roles).flatMap(([role, headings]) => headings.split(" ").map((heading) => [heading, role] as const)),
);

/** The role of a heading, or undefined where the column is not compared. */
export function roleOf(heading: string): FieldRole | undefined {
  const role =
    byHeading.get(
      heading
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, "_"),
    ) ?? "text";
  return role === "leftOut" ? undefined : (role as FieldRole);
}
