import { useEffect, useState } from "react";

const waitMs = 250;

/** What stands still for a moment: a search is sent when the hand rests. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), waitMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
