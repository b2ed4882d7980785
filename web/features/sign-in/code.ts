/** The code in the fragment of a link `/enrol#code`: a fragment never reaches a server, nor its log. */
export function codeOfFragment(fragment: string): string | undefined {
  let code: string;
  try {
    code = decodeURIComponent(fragment.replace(/^#/, "")).trim();
  } catch {
    return undefined;
  }
  return /^[0-9A-Za-z-]{8,60}$/.test(code) ? code : undefined;
}

/** The link that carries a code, for a message or a printed sheet. */
export function enrolLink(origin: string, code: string): string {
  return `${origin}/enrol#${encodeURIComponent(code)}`;
}
