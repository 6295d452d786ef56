"""The explorer on the bundled data, by keyboard and mouse, in English and Arabic."""

from __future__ import annotations

import asyncio
import csv
import re
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.async_api import Browser, Route, expect

from graphapi.api.http.app import create_app
from graphapi.api.http.site import explorer_policies
from graphapi.data import EXPLORER
from graphapi.settings import Settings
from tests.browser.explorer import Scheme, explorer
from tests.figures import report
from tests.listening import listening

pytestmark = [pytest.mark.browser, pytest.mark.neo4j]

DOCUMENTS = Path(__file__).parents[2] / "graphapi" / "documents" / "explorer"
ARABIC = re.compile("[\u0600-\u06ff]{3}")
UCDP = "source:ucdp-esd-181"
ALARABY = "source:alaraby-haftar-macron"
VIEWS = ("timeline", "network", "table", "compare")

if not (EXPLORER / "index.html").exists():
    pytest.skip("the explorer is not built: make explorer", allow_module_level=True)


async def test_the_first_view_shows_who_backed_haftar_with_two_requests(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as planning:
        await planning.open()  # as the service does before it is ready
    async with explorer(browser, address) as shown:
        response = await shown.open()
        assert response.headers["content-security-policy"] == explorer_policies()["index.html"]
        await expect(shown.page.locator("h1")).to_have_text("Who backed Khalifa Haftar?")
        assert await shown.rows.count() > 10
        await expect(shown.rows.filter(has_text="France").first).to_be_visible()
        assert len(shown.asked) == 2
        report("seconds until the first view", round(await shown.page.evaluate("performance.now()") / 1000, 2))


@pytest.mark.parametrize(
    "query",
    [
        "?view=network",
        "?view=table",
        "?view=compare&left=2014&right=2017",
        f"?without={UCDP}",
        f"?view=network&without={UCDP}",
    ],
)
async def test_each_view_asks_one_question_beside_what_the_page_asks_once(
    browser: Browser, address: str, query: str
) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(query)
        assert len(shown.asked) == 2


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_the_keyboard_walks_to_the_arabic_sentence(browser: Browser, address: str, language: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(f"?during=2019-04/2019-05&certainty=CERTAIN&lang={language}")
        first = shown.rows.first.locator("[data-stop]").first
        await first.focus()
        await shown.page.keyboard.press("ArrowLeft" if language == "ar" else "ArrowRight")
        await expect(shown.rows.first.locator(".mark").first).to_be_focused()
        await shown.page.keyboard.press("Enter")
        quote = shown.evidence.locator("blockquote").first
        await expect(quote).to_contain_text(ARABIC)
        assert await quote.get_attribute("dir") == "rtl"
        assert await quote.get_attribute("lang") == "ar"
        await expect(shown.evidence.locator(".translation").first).to_contain_text("support")
        assert await shown.page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")


async def test_a_bar_that_is_pressed_shows_what_it_rests_on_and_the_address_keeps_it(
    browser: Browser, address: str
) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        france = shown.rows.filter(has_text="France").first
        await france.locator(".mark", has_text="2016/2017").first.click()
        await expect(shown.evidence.locator(".statement h3")).to_have_text([re.compile("2016"), re.compile("2017")])
        await expect(shown.evidence.locator(".claim").first).to_contain_text("Uppsala Conflict Data Program")
        await expect(shown.evidence.locator(".reached")).to_contain_text("commands")
        kept = urlsplit(shown.page.url).query
        assert parse_qs(kept)["chosen"][0].startswith("relation:")
        await shown.open(f"?{kept}")
        await expect(shown.evidence.locator(".statement")).to_have_count(2)


@pytest.mark.parametrize("typed", ["ماكرون", "macron", "Макрон"])
async def test_search_finds_by_any_script_and_says_why(browser: Browser, address: str, typed: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        await shown.named("combobox", "Find a person").fill(typed)
        hit = shown.page.locator(".hit", has_text="Macron").first
        await expect(hit.locator(".hit-why")).to_contain_text("“")
        await shown.page.keyboard.press("ArrowDown")
        await shown.page.keyboard.press("Enter")
        await expect(shown.page.locator("h1")).to_contain_text("Macron")
        assert "macron" in parse_qs(urlsplit(shown.page.url).query)["actor"][0]


async def test_search_finds_a_name_by_its_beginning_first(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?actor=egypt")
        for typed in ("Haf", "حفت"):
            await shown.named("combobox", "Find a person").fill(typed)
            await expect(shown.page.locator(".hit").first).to_contain_text("Khalifa Haftar")
            await expect(shown.page.locator(".hit-why").first).to_contain_text("begins: “")


async def test_search_finds_a_source_and_shows_what_it_says(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        await shown.named("combobox", "Find a person").fill("ماكرون الأربعاء في باريس")
        hit = shown.page.locator(".hit", has_text="Al-Araby Al-Jadeed").first
        await expect(hit.locator(".hit-why")).to_contain_text("source, Al-Araby Al-Jadeed, 2019-05-13 · ")
        await hit.click()
        await expect(shown.evidence.locator("h3").first).to_contain_text("حفتر يلتقي ماكرون")
        await expect(shown.evidence.locator(".counts").first).to_contain_text("claims")
        assert await shown.evidence.locator(".claim blockquote").count() > 5
        await expect(shown.page).to_have_url(re.compile("chosen=source%3Aalaraby-haftar-macron"))
        await expect(shown.page.locator("h1")).to_have_text("Who backed Khalifa Haftar?")


async def test_search_finds_an_event_and_leads_to_who_took_part(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?view=compare")
        await shown.named("combobox", "Find a person").fill("Paris meeting")
        hit = shown.page.locator(".hit", has_text=re.compile("meeting ·|meeting,")).first
        await hit.click()
        await expect(shown.evidence.locator(".claim").first).to_be_visible()
        taker = shown.evidence.locator(".choices button").first
        name = await taker.inner_text()
        await taker.click()
        await expect(shown.page.locator("h1")).to_contain_text(name)


async def test_filters_narrow_down_and_are_undone(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        everyone = await shown.rows.count()
        await shown.page.locator(".during input[type=text]").fill("2016")
        await shown.page.keyboard.press("Enter")
        await expect(shown.rows).not_to_have_count(everyone)
        in_2016 = await shown.rows.count()
        assert in_2016 < everyone
        await shown.page.get_by_label("Certainty of dates").select_option("CERTAIN")
        await shown.page.get_by_label("Standing").select_option("ALLEGED")
        await expect(shown.rows.filter(has_text="Israel")).to_have_count(1)
        await expect(shown.rows.filter(has_text="Egypt")).to_have_count(0)
        assert parse_qs(urlsplit(shown.page.url).query)["during"] == ["2016"]
        for _ in range(3):
            await shown.named("button", "Undo").click()
        await expect(shown.rows).to_have_count(everyone)
        await shown.named("button", "Redo").click()
        await expect(shown.rows).to_have_count(in_2016)


async def test_years_are_brushed_by_keyboard(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        await shown.page.get_by_role("slider", name="From year").press("ArrowRight")
        await expect(shown.page).to_have_url(re.compile(r"during=\d{4}%2F\d{4}"))
        await shown.named("button", "Clear").first.click()
        await expect(shown.page).not_to_have_url(re.compile("during="))


async def test_knowledge_of_a_day_leaves_later_sources_out(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?known=2019-06-01")
        await expect(shown.rows).to_have_count(2)
        await expect(shown.rows.nth(0)).to_contain_text("el-Sisi")
        await expect(shown.rows.nth(1)).to_contain_text("France")
        await shown.page.get_by_role("slider", name="What was known by").press("End")
        await expect(shown.page).not_to_have_url(re.compile("known="))


async def test_without_a_source_what_falls_stays_in_sight(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        await shown.page.get_by_label("Without a source").select_option(UCDP)
        falls = shown.page.locator(".falls")
        await expect(falls).to_contain_text("Egypt")
        await expect(falls).not_to_contain_text("France")
        await expect(shown.rows.filter(has_text="Egypt").first).to_have_attribute("data-fallen", "true")
        await shown.page.locator(".chip").first.click()
        await expect(falls).to_have_count(0)


async def test_without_a_source_spells_of_those_who_remain_fall_too(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(f"?without={ALARABY}")
        await expect(shown.page.locator(".falls")).to_contain_text(re.compile(r"no backer disappears\.\s+2 spells of"))
        france = shown.rows.filter(has_text="France").first
        await expect(france).to_have_attribute("data-fallen", "false")
        await expect(france.locator("[data-stop][data-fallen=true]").first).to_be_visible()


async def test_nothing_falls_without_a_source_that_is_not_there(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?without=source:ucdp-esd-1999")
        await expect(shown.page.get_by_role("alert")).to_contain_text(UCDP)
        await expect(shown.page.locator(".falls")).to_have_count(0)


async def test_knowledge_plays_forward_and_waits_for_each_answer(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open()
        await shown.named("button", "Play forward").click()
        for counted in ("0 backers", "1 backer,", "2 backers"):
            await expect(shown.page.locator(".lead")).to_contain_text(counted)
        await shown.named("button", "Pause").click()
        await expect(shown.page).to_have_url(re.compile("known=2019-0"))


async def test_what_is_on_screen_is_what_is_downloaded(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?view=table&during=2014&standing=ALLEGED&sort=name")
        names = await shown.page.locator(".facts tbody th").all_inner_texts()
        async with shown.page.expect_download() as downloading:
            await shown.named("button", "Download as CSV").click()
        file = await (await downloading.value).path()
        head, *rows = csv.reader(StringIO(file.read_text(encoding="utf-8-sig")))
        assert head[0] == "Backer"
        assert [row[0] for row in rows] == names == ["Algeria", "Israel", "Saudi Arabia"]
        await shown.named("button", "Sort by Claims").click()
        await expect(shown.page).to_have_url(re.compile("sort=claims"))


async def test_the_network_opens_hides_holds_and_takes_back(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?view=network&during=2019")
        await shown.page.locator(".lists summary").click()
        actors = shown.page.locator(".list-columns > div").first
        await actors.get_by_role("button", name="France", exact=True).press("Enter")
        panel = shown.named("region", "France", exact=True)
        await expect(shown.evidence.locator(".claim blockquote").first).to_contain_text(ARABIC)
        await panel.get_by_role("button", name="Expand").press("Enter")
        await expect(panel.get_by_role("button", name="Expanded")).to_be_disabled()
        await expect(panel.locator(".neighbours li").first).to_be_visible()
        await panel.get_by_role("button", name="Pin").press("Enter")
        await panel.get_by_role("button", name="Hide").press("Enter")
        await expect(actors.get_by_role("button", name="France", exact=True)).to_have_count(0)
        await shown.named("button", "Undo").click()
        await expect(actors.get_by_role("button", name="France", exact=True)).to_have_count(1)
        query = parse_qs(urlsplit(shown.page.url).query)
        assert query["around"] == query["pinned"] == ["france"]
        assert await shown.page.locator(".canvas canvas").count() > 0


async def test_a_line_of_the_network_leads_to_its_sentences_and_denials(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?view=network&during=2014")
        await shown.page.locator(".lists summary").click()
        denied = shown.page.locator(".list-columns li", has_text="denied").filter(has_text="commands")
        await denied.get_by_role("button").first.click()
        await expect(shown.evidence.locator(".claim[data-stance=ALLEGED] blockquote")).to_contain_text("تحت إمرته")
        await expect(shown.evidence.locator(".claim[data-stance=DENIED] blockquote")).to_contain_text("كذّب")


async def test_two_periods_are_compared(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?view=compare")
        await shown.page.get_by_label("Before: A date or a period").fill("2014")
        await shown.page.get_by_label("After: A date or a period").fill("2017")
        await shown.page.locator(".sides").get_by_role("button", name="Compare").click()
        await expect(shown.page.get_by_role("region", name=re.compile("^Appeared"))).to_contain_text("Russia")
        await expect(shown.named("region", "Disappeared")).to_contain_text("United Kingdom")
        await expect(shown.named("region", "Changed")).to_contain_text("Egypt")


@pytest.mark.parametrize("view", ["timeline", "network"])
async def test_a_saved_link_says_what_changed_since(browser: Browser, address: str, view: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(f"?view={view}&saved=2019-06-01")
        since = shown.page.locator(".since")
        await expect(since).to_contain_text(re.compile(r"Since 2019-06-01, .* changed this answer: \d+ appeared"))
        await since.locator("summary").click()
        await expect(shown.page.get_by_role("region", name=re.compile("^Appeared"))).to_contain_text(
            "Supporters of Khalifa Haftar"
        )
        await expect(shown.page.get_by_role("region", name=re.compile("^Appeared"))).not_to_contain_text("el-Sisi")
        # Only an undated note says that he commanded.
        await expect(since).to_contain_text("20 backings rely on sources without a publication date")
        await expect(since).to_contain_text("loaded on or after that day")
        assert len(shown.asked) == 2
        await since.get_by_role("button", name="Forget this day").click()
        await expect(since).to_have_count(0)
        assert "saved" not in shown.page.url


async def test_a_link_that_is_copied_bears_its_day(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        await shown.open("?during=2016")
        await shown.page.locator(".code summary").click()
        await shown.named("button", "Copy a link to this view").click()
        await expect(shown.named("button", "Copied")).to_be_visible()
        link = await shown.page.evaluate("navigator.clipboard.readText()")
        day = datetime.now(UTC).date().isoformat()
        assert parse_qs(urlsplit(link).query) == {"during": ["2016"], "saved": [day], "lang": ["en"]}
        await shown.open(f"?{urlsplit(link).query}")
        await expect(shown.page.locator(".since")).to_contain_text("no source published since then changes this answer")


async def test_the_question_behind_a_view_opens_in_graphiql(browser: Browser, address: str) -> None:
    async with explorer(browser, address) as shown:
        await shown.open("?during=2016")
        await shown.page.locator(".code summary").click()
        link = shown.named("link", "Open in GraphiQL")
        await shown.page.goto(f"{address}/{(await link.get_attribute('href') or '').removeprefix('./')}")
        await shown.page.locator(".graphiql-query-editor", has_text="ExplorerBackers").wait_for()
        await shown.page.locator(".graphiql-execute-button").click()
        await shown.page.locator(".result-window", has_text='"backerGroups"').wait_for()


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_paper_shows_the_answer_with_what_was_asked_and_nothing_to_press(
    browser: Browser, address: str, language: str
) -> None:
    async with explorer(browser, address) as shown:
        await shown.open(f"?lang={language}&during=2014/2019&certainty=CERTAIN&chosen=france")
        await shown.page.emulate_media(media="print")
        await shown.page.set_viewport_size({"width": 720, "height": 1000})  # the width of an A4 page
        await expect(shown.page.locator(".narrowed")).to_be_visible()
        await expect(shown.page.locator(".narrowed")).to_contain_text("2014/2019")
        await expect(shown.page.locator(".filters")).to_be_hidden()
        await expect(shown.page.locator(".top")).to_be_hidden()
        # Bars stay in their column, so that none is among undated entries.
        for track in await shown.page.locator(".timeline > .rows > li .track-area").all():
            column, bars = await track.bounding_box(), await track.locator("svg").bounding_box()
            if column and bars:
                assert bars["width"] <= column["width"] + 1
        years = await shown.page.locator(".ticks text").all_text_contents()
        assert len(years) == len(set(years)) > 2
        await shown.picture(f"paper-{language}")
        assert await shown.page.evaluate("document.documentElement.scrollWidth") <= 720


async def test_only_its_own_documents_are_needed(browser: Browser, settings: Settings) -> None:
    trusting = settings.model_copy(update={"documents": DOCUMENTS})
    async with listening(create_app(trusting)) as address, explorer(browser, address) as shown:
        for view in VIEWS:
            await shown.open(f"?view={view}&left=2014&right=2017")
            await expect(shown.named("alert", "")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
async def test_nobody_is_kept_out(browser: Browser, address: str, language: str, scheme: Scheme) -> None:
    async with explorer(browser, address, scheme=scheme) as shown:
        for view in VIEWS:
            chosen = "" if view == "compare" else "&chosen=france"
            await shown.open(f"?view={view}&left=2014&right=2017&lang={language}{chosen}")
            await shown.picture(f"{view}-{language}-{scheme}")
            assert await shown.barriers() == []


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
async def test_it_fits_a_phone(browser: Browser, address: str, language: str) -> None:
    async with explorer(browser, address, width=390) as shown:
        for view in VIEWS:
            await shown.open(f"?view={view}&left=2014&right=2017&lang={language}")
            await shown.picture(f"{view}-{language}-phone")
            assert await shown.page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("seconds", [0, 2])
async def test_a_link_to_a_line_leads_to_its_sentences_on_a_phone(
    browser: Browser, address: str, seconds: float
) -> None:
    """Also if the answer that fills the top of the page comes after the sentences."""
    frame = (DOCUMENTS / "frame.graphql").read_text().partition("\n")[0]

    async def delay(route: Route) -> None:
        if frame in (route.request.post_data or ""):
            await asyncio.sleep(seconds)
        await route.continue_()

    async with explorer(browser, address, width=390) as shown:
        await shown.page.route("**/graphql", delay)
        async with shown.page.expect_response(lambda response: frame in (response.request.post_data or "")):
            await shown.open("?chosen=france")
            await shown.evidence.locator("blockquote").first.wait_for()
        await shown.settle()
        await expect(shown.evidence.locator("h2")).to_be_in_viewport()


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_the_readme_shows_it_as_it_is(browser: Browser, address: str, language: str) -> None:
    """`make pictures` copies these pictures."""
    async with explorer(browser, address, width=1360) as shown:
        await shown.open(f"?lang={language}")
        await shown.rows.filter(has_text=re.compile("France|فرنسا")).first.locator(".mark", has_text="2019-05").click()
        await shown.settle()
        await expect(shown.evidence.locator("blockquote").first).to_contain_text(ARABIC)
        await shown.picture(f"readme-{language}", whole=False)
