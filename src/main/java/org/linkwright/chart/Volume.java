package org.linkwright.chart;

/** The four steps of a line's width, by its number of events. */
enum Volume {
    FEW(1, 0.8),
    SOME(5, 1.5),
    MANY(20, 2.4),
    MOST(100, 3.6);

    /** The smallest number of events of this step. */
    final long from;

    /** Width of the line in points. */
    final double width;

    Volume(long from, double width) {
        this.from = from;
        this.width = width;
    }

    static Volume of(ChartLink link) {
        Volume found = FEW;
        for (Volume step : values()) {
            if (link.events() >= step.from) {
                found = step;
            }
        }
        return found;
    }
}
