package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Scene;

class ViewportTest {
    private static final double EXACT = 1e-9;

    @Test
    void fitsTheWholeSceneInTheMiddleWithAMargin() {
        Viewport fitting = Viewport.fitting(new Scene(100, 100, 1000, 200, 0, List.of()), 540, 400, 20);

        assertEquals(0.5, fitting.scale(), EXACT);
        assertEquals(20, fitting.screenX(100), EXACT);
        assertEquals(520, fitting.screenX(1100), EXACT);
        assertEquals(150, fitting.screenY(100), EXACT);
    }

    @Test
    void keepsWhatIsUnderThePointerWhereItIsWhenZooming() {
        Viewport before = new Viewport(1, 10, 20);
        Viewport after = before.zoomed(2, 30, 40);

        assertEquals(2, after.scale(), EXACT);
        assertEquals(before.sceneX(30), after.sceneX(30), EXACT);
        assertEquals(before.sceneY(40), after.sceneY(40), EXACT);
    }

    @Test
    void movesThePictureByAsManyPixelsAsThePointer() {
        Viewport panned = new Viewport(2, 10, 20).panned(6, -8);

        assertEquals(6, panned.screenX(10), EXACT);
        assertEquals(-8, panned.screenY(20), EXACT);
    }
}
