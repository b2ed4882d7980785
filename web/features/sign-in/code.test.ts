import { expect, test } from "vitest";
import { codeOfFragment, enrolLink } from "./code.ts";
import { readDeviceError } from "./passkey.ts";
import { signInTexts } from "./texts.ts";

test("a code goes into a link after the sign that no server sees, and comes out again", () => {
  const link = enrolLink("https://panah.example.org", "7K3M2-9Q4AB-0CDEF-GH1JK");
  expect(new URL(link).pathname + new URL(link).search).toBe("/enrol");
  expect(codeOfFragment(new URL(link).hash)).toBe("7K3M2-9Q4AB-0CDEF-GH1JK");
});

test.each(["", "#", "#short", "#<script>alert(1)</script>", "#%E0%A4%A"])("%s is no code", (fragment) => {
  expect(codeOfFragment(fragment)).toBeUndefined();
});

test("what a device says is worded without a word on accounts", () => {
  const named = (name: string) => Object.assign(new Error(""), { name });
  expect(readDeviceError(named("NotAllowedError"))).toBe(signInTexts.cancelled);
  expect(readDeviceError(named("InvalidStateError"))).toBe(signInTexts.known);
  expect(readDeviceError(named("SecurityError"))).toBe(signInTexts.wrongAddress);
});
