package se.medborgarlofte.promise;

/** What a rule has to show beside the counts, for the view of that rule alone. */
public sealed interface Figure permits AverageFigure, CoverageFigure, MilestoneFigure, RequestFigure, OutcomeFigure {}
