// Names, with folders, under which an input at a path was loaded, the longest first.
// Parameters: loader, path (of the file, with all its folders). Columns: input.
MATCH (load:Load {loader: $loader})
WHERE $path ENDS WITH '/' + load.input AND load.input CONTAINS '/'
RETURN DISTINCT load.input AS input
ORDER BY size(input) DESC, input
LIMIT 1
