import { useLocation } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { Link, useGo } from "../kit/address.tsx";
import type { ApiFailure } from "../kit/api.ts";
import { Dialog } from "../kit/dialog.tsx";
import { HelpOverlay } from "../kit/help-overlay.tsx";
import { useIdleWatch } from "../kit/idle.ts";
import { listenToKeys, useKey } from "../kit/keys.ts";
import { Failure } from "../kit/notice.tsx";
import { Skeleton } from "../kit/skeleton.tsx";
import { useText, useWording } from "../kit/text.ts";
import { kitTexts } from "../kit/texts.ts";
import { Toasts } from "../kit/toast.tsx";
import type { Client, MenuItem, Session, StateMark } from "./frame-model.ts";
import { Account } from "./account.tsx";
import { shellTexts } from "./texts.ts";

type SignedIn = Extract<Session, { kind: "signedIn" }>;
const barItems = 4;

/** The officer's frame: side menu on a desk, bars on a phone, strips for training and network, help, toasts. */
export function Frame({
  client,
  mark,
  children,
}: {
  readonly client: Client;
  readonly mark: StateMark;
  readonly children: ReactNode;
}): ReactNode {
  const session = client.useSession();
  const go = useGo();
  useEffect(() => {
    if (session.kind === "signedOut") go(session.to ?? client.signInPath, { isReplacing: true });
  }, [session.kind]);
  useEffect(listenToKeys, []);
  useIdleWatch();
  if (session.kind === "signedIn")
    return (
      <Within client={client} mark={mark} session={session}>
        {children}
      </Within>
    );
  return (
    <main className="waiting">
      <Skeleton rows={3} />
    </main>
  );
}

function Within({
  client,
  mark,
  session,
  children,
}: {
  readonly client: Client;
  readonly mark: StateMark;
  readonly session: SignedIn;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const path = useLocation({ select: (location) => location.pathname });
  useKey("?", kitTexts.help, () => setHelpOpen(true));
  useEffect(() => setMenuOpen(false), [path]);
  useHome(path, session.home);
  const [failure, setFailure] = useState<ApiFailure>();
  const signOut = (): void => {
    void session.onSignOut().then(setFailure);
  };
  const account = <Account session={session} languages={client.languages} onHelp={() => setHelpOpen(true)} onSignOut={signOut} />;
  return (
    <div className="frame">
      <a className="skip unseen" href="#content">
        {t(shellTexts.skip)}
      </a>
      <header className="frame-side">
        <div className="frame-hold">
          <Brand mark={mark} />
          <SideMenu items={session.menu} path={path} />
          <div className="frame-account">{account}</div>
        </div>
      </header>
      <div className="frame-main">
        <Strips mark={mark} line={client.useDeviceLine()} />
        <main id="content" tabIndex={-1}>
          {failure && <StillSignedIn failure={failure} onAgain={signOut} />}
          {children}
        </main>
      </div>
      <BottomBar items={session.menu} path={path} onMore={() => setMenuOpen(true)} />
      <Dialog title={shellTexts.menu} kind="side" isOpen={isMenuOpen} onClose={() => setMenuOpen(false)}>
        <SideMenu items={session.menu} path={path} />
        {account}
      </Dialog>
      {session.menu.map((item) => item.hotkey && <GoKey key={item.to} item={item} />)}
      <HelpOverlay isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <Toasts />
    </div>
  );
}

/** Nobody is told that they are signed out while their session stands. */
function StillSignedIn({ failure, onAgain }: { readonly failure: ApiFailure; readonly onAgain: () => void }): ReactNode {
  const t = useText();
  return (
    <div className="stack" data-gap="small">
      <p className="strong">{t(shellTexts.stillSignedIn)}</p>
      <Failure failure={failure} onAgain={onAgain} />
    </div>
  );
}

/** `/` is no screen of its own: it leads to where the role's work begins. */
function useHome(path: string, home: string): void {
  const go = useGo();
  useEffect(() => {
    if (path === "/" && home !== "/") go(home, { isReplacing: true });
  }, [path, home]);
}

function Brand({ mark }: { readonly mark: StateMark }): ReactNode {
  const word = useWording();
  return (
    <Link to="/" className="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M4 30V15C4 8.4 9.4 3 16 2c6.600 1 12 6.400 12 13v15h-6V16c0-3.400-2.600-6.400-6-7.400-3.400 1-6 4-6 7.400v14z" />
        <path d="M13 30v-8.500a3 3 0 0 1 6 0V30z" />
      </svg>
      <span className="brand-words">
        <span className="strong">Panah</span>
        <span className="small soft">{word(mark.name)}</span>
      </span>
    </Link>
  );
}

/** `g` and the key of a menu item go there. */
function GoKey({ item }: { readonly item: MenuItem }): ReactNode {
  const go = useGo();
  useKey(`g ${item.hotkey ?? ""}`, item.text, () => go(item.to));
  return null;
}

function isWithin(item: MenuItem, path: string): boolean {
  return item.to === path || (item.to !== "/" && path.startsWith(`${item.to}/`));
}

function SideMenu({ items, path }: { readonly items: readonly MenuItem[]; readonly path: string }): ReactNode {
  const t = useText();
  const word = useWording();
  const groups = [...Map.groupBy(items, (item) => (item.group ? word(item.group) : ""))];
  return (
    <nav className="side-menu" aria-label={t(shellTexts.main)}>
      {groups.map(([group, within]) => (
        <div key={group}>
          {group !== "" && <h2 className="small soft">{group}</h2>}
          <ul>
            {within.map((item) => (
              <li key={item.to}>
                <Link to={item.to} isCurrent={isWithin(item, path)}>
                  <span className="cut">{word(item.text)}</span>
                  {(item.count ?? 0) > 0 && <span className="count">{item.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function BottomBar({
  items,
  path,
  onMore,
}: {
  readonly items: readonly MenuItem[];
  readonly path: string;
  readonly onMore: () => void;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const primary = items.filter((item) => item.isPrimary).slice(0, barItems);
  return (
    <nav className="bottom-bar" aria-label={t(shellTexts.menu)}>
      {primary.map((item) => (
        <Link key={item.to} to={item.to} isCurrent={isWithin(item, path)}>
          <span className="cut">{word(item.text)}</span>
          {(item.count ?? 0) > 0 && <span className="count">{item.count}</span>}
        </Link>
      ))}
      <button type="button" onClick={onMore}>
        {t(kitTexts.more)}
      </button>
    </nav>
  );
}

function listenToNetwork(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

function Strips({ mark, line }: { readonly mark: StateMark; readonly line: string | undefined }): ReactNode {
  const t = useText();
  const isOnline = useSyncExternalStore(listenToNetwork, () => navigator.onLine);
  return (
    <div className="strips" role="region" aria-label={t(shellTexts.state)}>
      {mark.played && (
        <p className="strip small strong" data-kind="training">
          {t(mark.played === "training" ? shellTexts.training : shellTexts.exercise)}
        </p>
      )}
      {mark.isTraining && (
        <p className="strip small" data-kind="training">
          {t(shellTexts.demo)}
        </p>
      )}
      <div role="status">
        {(line !== undefined || !isOnline) && (
          <p className="strip small" data-kind="offline">
            {line ?? t(shellTexts.offline)}
          </p>
        )}
      </div>
    </div>
  );
}
