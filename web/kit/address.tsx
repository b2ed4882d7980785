import { useLocation, useParams, useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

/** Goes to an address of this client: `/cases/0199…`. */
export function useGo(): (to: string, options?: { readonly isReplacing?: boolean }) => void {
  const router = useRouter();
  return (to, options) => {
    if (options?.isReplacing) router.history.replace(to);
    else router.history.push(to);
  };
}

/** One opaque id in the path of this screen: `$id`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  return params[name] ?? "";
}

/**
 * What the address holds after `?`, as plain words, and how to change it. An empty value leaves the address.
 * Filters live here, so that an address can be kept and sent; nothing of a person may.
 */
export function useSearch(): readonly [
  URLSearchParams,
  (change: Readonly<Record<string, string | readonly string[] | undefined>>) => void,
] {
  const router = useRouter();
  const search = useLocation({ select: (location) => location.searchStr });
  const path = useLocation({ select: (location) => location.pathname });
  const now = new URLSearchParams(search);
  return [
    now,
    (change) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(change)) {
        next.delete(name);
        for (const one of typeof value === "string" ? [value] : (value ?? [])) if (one !== "") next.append(name, one);
      }
      const words = next.toString();
      router.history.replace(words === "" ? path : `${path}?${words}`);
    },
  ];
}

/** A link within the client: no page load, opens in a new tab as any link does. */
export function Link({
  to,
  children,
  className,
  isCurrent,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
}): ReactNode {
  const go = useGo();
  const router = useRouter();
  const foresee = (): void => {
    // The code of the screen is fetched while the hand is still on its way; its facts are not.
    const path: string = to.split("?")[0] ?? to;
    void router.preloadRoute({ to: path } as never).catch(() => undefined);
  };
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={to}
      className={className}
      aria-current={isCurrent ? "page" : undefined}
      onClick={follow}
      onPointerEnter={foresee}
      onFocus={foresee}
    >
      {children}
    </a>
  );
}
