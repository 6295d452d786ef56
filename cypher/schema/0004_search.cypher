// Full text: claims' quotes and translations, and names in any script.
CREATE FULLTEXT INDEX claim_quote IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
CREATE FULLTEXT INDEX claim_translation IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote_translation]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.value, n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
