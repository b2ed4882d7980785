import { useInfiniteQuery } from "@tanstack/react-query";
import { processContract, type Counts, type InboxRow } from "../../../src/process/index.ts";
import { ApiError, callRoute } from "../../kit/index.ts";
import type { InboxFilter } from "./filters.ts";

const none: Counts = { overdue: 0, today: 0, week: 0, later: 0 };
const everyMs = 60_000;

type Page = { readonly rows: readonly InboxRow[]; readonly counts: Counts; readonly next?: string | undefined; readonly now: string };

async function readPage(filter: InboxFilter, after: string, signal?: AbortSignal): Promise<Page> {
  const answer = await callRoute(processContract.inbox, { query: { ...filter, ...(after === "" ? {} : { after }) } }, signal);
  if (answer.kind === "recorded") return answer.value;
  throw new ApiError(answer);
}

/** The inbox page by page under one filter; asked again each minute while seen. */
export function useInbox(filter: InboxFilter) {
  const query = useInfiniteQuery<Page, ApiError, { pages: Page[] }, readonly unknown[], string>({
    queryKey: [processContract.inbox.path, filter],
    queryFn: ({ pageParam, signal }) => readPage(filter, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
    refetchInterval: everyMs,
    placeholderData: (before) => before,
  });
  const pages = query.data?.pages;
  return {
    query,
    isLoaded: pages !== undefined,
    rows: pages?.flatMap((page) => page.rows) ?? [],
    counts: pages?.at(-1)?.counts ?? none,
    now: pages?.at(-1)?.now,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
}

const savedMax = 20_000;

/** Every row under a filter, for saving the list; stops at a size that no unit has. */
export async function readAll(filter: InboxFilter): Promise<readonly InboxRow[]> {
  const rows: InboxRow[] = [];
  let after: string | undefined = "";
  while (after !== undefined && rows.length < savedMax) {
    const page: Page = await readPage(filter, after);
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}
