import { describe, expect, it } from "vitest";
import { dayEnd, dayStart } from "./day";
import { drawn, extent, type Period, type Span } from "./geometry";

const WINDOW: Span = [dayStart("2010-01-01"), dayEnd("2019-12-31")];

function period(bounds: Partial<Period>): Period {
  return {
    text: "",
    startEarliest: null,
    startLatest: null,
    endEarliest: null,
    endLatest: null,
    ongoing: false,
    endUnknown: false,
    ...bounds,
  };
}

describe("what is drawn of a period", () => {
  it("is certain from the last day it can have begun to the first it can have ended", () => {
    const seen = drawn(
      period({
        startEarliest: "2014-01-01",
        startLatest: "2014-12-31",
        endEarliest: "2017-01-01",
        endLatest: "2017-12-31",
      }),
      WINDOW,
    );
    expect(seen).toEqual({
      possible: [dayStart("2014-01-01"), dayEnd("2017-12-31")],
      certain: [dayStart("2014-12-31"), dayEnd("2017-01-01")],
      start: "known",
      end: "ended",
    });
  });

  it("is certain on no day if it was at some time in a year", () => {
    const year = { startEarliest: "2019-01-01", startLatest: "2019-12-31" };
    const seen = drawn(period({ ...year, endEarliest: "2019-01-01", endLatest: "2019-12-31" }), WINDOW);
    expect(seen?.certain).toBeNull();
    expect(seen?.possible).toEqual([dayStart("2019-01-01"), dayEnd("2019-12-31")]);
  });

  it("is certain on a known day", () => {
    const day = "2019-05-15";
    const seen = drawn(
      period({ startEarliest: day, startLatest: day, endEarliest: day, endLatest: day }),
      WINDOW,
    );
    expect(seen?.certain).toEqual([dayStart(day), dayEnd(day)]);
  });

  it("ends with the last report if it was still going on then", () => {
    const seen = drawn(
      period({
        startEarliest: "2014-05-01",
        startLatest: "2014-05-31",
        endEarliest: "2019-05-13",
        ongoing: true,
      }),
      WINDOW,
    );
    expect(seen?.end).toBe("seen");
    expect(seen?.certain?.[1]).toBe(dayEnd("2019-05-13"));
    expect(seen?.possible[1]).toBe(WINDOW[1]);
  });

  it("has an unknown end, or one after the window", () => {
    const begun = { startEarliest: "2014-05-01", startLatest: "2014-05-31", endEarliest: "2014-05-01" };
    expect(drawn(period({ ...begun, endUnknown: true }), WINDOW)?.end).toBe("unknown");
    expect(drawn(period({ ...begun, endLatest: "2024-01-01" }), WINDOW)?.end).toBe("after");
  });

  it("has an open beginning, or one before the window", () => {
    const ended = { endEarliest: "2018-01-01", endLatest: "2018-12-31", startLatest: "2018-12-31" };
    expect(drawn(period(ended), WINDOW)?.start).toBe("open");
    expect(drawn(period({ ...ended, startEarliest: "1990-01-01" }), WINDOW)?.start).toBe("before");
  });

  it("is null outside the window", () => {
    expect(drawn(period({ startEarliest: "2021-01-01", endLatest: "2022-01-01" }), WINDOW)).toBeNull();
  });
});

it("the extent of periods is from the first to the last of their bounds", () => {
  expect(
    extent([period({}), period({ startLatest: "2014-05-01" }), period({ endEarliest: "2016-01-01" })]),
  ).toEqual([dayStart("2014-05-01"), dayEnd("2016-01-01")]);
  expect(extent([period({})])).toBeNull();
});
