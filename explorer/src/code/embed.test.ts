import { expect, it } from "vitest";
import { embedCode } from "./embed";

it("names the page to embed with the same state, as HTML", () => {
  expect(embedCode("https://graph.example/g/?view=network&lang=ar#x", 'Who backed "<b>"?')).toBe(
    '<iframe src="https://graph.example/g/embed?view=network&amp;lang=ar" title="Who backed &quot;&lt;b>&quot;?" width="100%" height="600" loading="lazy"></iframe>',
  );
});
