// The documents that the explorer sends, except those of the review page.
import alikeText from "../../../graphapi/documents/explorer/alike.graphql";
import backersText from "../../../graphapi/documents/explorer/backers.graphql";
import compareText from "../../../graphapi/documents/explorer/compare.graphql";
import evidenceText from "../../../graphapi/documents/explorer/evidence.graphql";
import foundText from "../../../graphapi/documents/explorer/found.graphql";
import frameText from "../../../graphapi/documents/explorer/frame.graphql";
import neighboursText from "../../../graphapi/documents/explorer/neighbours.graphql";
import networkText from "../../../graphapi/documents/explorer/network.graphql";
import searchText from "../../../graphapi/documents/explorer/search.graphql";
import type * as made from "../made/operations";
import type { TypedDocument } from "./document";

export const FRAME: TypedDocument<made.ExplorerFrameQuery, made.ExplorerFrameQueryVariables> = {
  name: "frame",
  text: frameText,
};
export const BACKERS: TypedDocument<made.ExplorerBackersQuery, made.ExplorerBackersQueryVariables> = {
  name: "backers",
  text: backersText,
};
export const EVIDENCE: TypedDocument<made.ExplorerEvidenceQuery, made.ExplorerEvidenceQueryVariables> = {
  name: "evidence",
  text: evidenceText,
};
export const FOUND: TypedDocument<made.ExplorerFoundQuery, made.ExplorerFoundQueryVariables> = {
  name: "found",
  text: foundText,
};
export const NETWORK: TypedDocument<made.ExplorerNetworkQuery, made.ExplorerNetworkQueryVariables> = {
  name: "network",
  text: networkText,
};
export const NEIGHBOURS: TypedDocument<made.ExplorerNeighboursQuery, made.ExplorerNeighboursQueryVariables> =
  { name: "neighbours", text: neighboursText };
export const SEARCH: TypedDocument<made.ExplorerSearchQuery, made.ExplorerSearchQueryVariables> = {
  name: "search",
  text: searchText,
};
export const COMPARE: TypedDocument<made.ExplorerCompareQuery, made.ExplorerCompareQueryVariables> = {
  name: "compare",
  text: compareText,
};
export const ALIKE: TypedDocument<made.ExplorerAlikeQuery, made.ExplorerAlikeQueryVariables> = {
  name: "alike",
  text: alikeText,
};
