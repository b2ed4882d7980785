import { QueryClientProvider } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
  useMatches,
  type AnyRouter,
} from "@tanstack/react-router";
import { createContext, StrictMode, use, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { whenSignedOut } from "../kit/api.ts";
import { guardReturn } from "../kit/leave.ts";
import { applyPreference } from "../kit/preference.ts";
import { makeQueryClient } from "../kit/query.ts";
import { Skeleton } from "../kit/skeleton.tsx";
import { ZoneArea } from "../kit/text.ts";
import { Frame } from "./frame.tsx";
import type { Client, Screen } from "./frame-model.ts";
import { FaultPage, NotFoundPage } from "./pages.tsx";
import { fetchedOrLater } from "./unfetched.tsx";
import "../kit/kit.css";
import "./shell.css";

const ClientContext = createContext<Client | undefined>(undefined);

/** Draws the client into the page: the composition root passes its screens and where the session comes from. */
export function startClient(client: Client): void {
  if (guardReturn()) return;
  applyPreference();
  const queries = makeQueryClient();
  const router = makeRouter(client.screens);
  whenSignedOut(() => {
    queries.clear();
    if (location.pathname !== client.signInPath) router.history.push(client.signInPath);
  });
  const root = document.getElementById("root");
  if (!root) throw new Error("fault: the page has no root");
  createRoot(root).render(
    <StrictMode>
      <ClientContext value={client}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ClientContext>
    </StrictMode>,
  );
}

function makeRouter(screens: readonly Screen[]): AnyRouter {
  const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: FaultPage });
  const routes = screens.map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: lazyRouteComponent(fetchedOrLater(screen.load, screen.isKept ?? false), "Screen"),
      staticData: { isBare: screen.isBare ?? false },
      errorComponent: FaultPage,
    }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    defaultPendingComponent: () => <Skeleton />,
    defaultPendingMs: 300,
    scrollRestoration: true,
    // Plain words in the address, without quotes or types; screens read them with `useSearch`.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const words = new URLSearchParams(search as Record<string, string>).toString();
      return words === "" ? "" : `?${words}`;
    },
  });
}

function Root(): ReactNode {
  const client = use(ClientContext);
  const isBare = useMatches({ select: (matches) => matches.some((match) => (match.staticData as { isBare?: boolean }).isBare) });
  if (!client) throw new Error("fault: no client");
  return <Marked client={client} isBare={isBare} />;
}

function Marked({ client, isBare }: { readonly client: Client; readonly isBare: boolean }): ReactNode {
  const mark = client.useStateMark();
  return (
    <ZoneArea zone={mark.timeZone}>
      {isBare ? (
        <Outlet />
      ) : (
        <Frame client={client} mark={mark}>
          <Outlet />
        </Frame>
      )}
    </ZoneArea>
  );
}
