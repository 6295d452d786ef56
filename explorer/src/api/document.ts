// A GraphQL document of graphapi/documents/explorer, byte for byte: a server may accept only these.

export interface TypedDocument<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Only for the types. */
  readonly ofTypes?: (variables: Variables) => Answer;
}

export type AnswerOf<D> = D extends TypedDocument<infer Answer, infer _> ? Answer : never;
export type VariablesOf<D> = D extends TypedDocument<infer _, infer Variables> ? Variables : never;
