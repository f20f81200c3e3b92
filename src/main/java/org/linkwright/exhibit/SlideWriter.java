package org.linkwright.exhibit;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.xmlbeans.XmlCursor;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Portraits;
import org.linkwright.chart.Scene;
import org.linkwright.chart.Shaped;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes one scene on one slide. */
final class SlideWriter {
    /** Marks of these names stand alone; all others of one name are a group. */
    private static final Set<String> ALONE = Set.of(Page.FRAME, Page.KEY);

    /** Height of a text box as a share of its font's size, and how much of it lies above the baseline: Noto's metrics. */
    private static final double LINE = 1.362;

    private static final double ASCENT = 1.069;

    private final XSLFSlide slide;
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Mark.Shape> shapes = new HashMap<>();

    SlideWriter(XSLFSlide slide) {
        this.slide = slide;
    }

    /**
     * Lines come below all else, so their connectors are made first and glued when the forms they join exist. Parallel lines
     * are not glued: programs that lay glued connectors anew would draw them one over the other.
     */
    void write(Scene scene) {
        Map<Mark.Line, XSLFConnectorShape> connectors = new LinkedHashMap<>();
        Map<String, List<Mark>> groups = new LinkedHashMap<>();
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Line line when line.points().size() == 2 -> connectors.put(line, connector(line));
                case Mark.Line line -> loop(line);
                // what lies behind the lines must be made before them
                case Mark.Area area when connectors.isEmpty() -> area(area);
                default ->
                    groups.computeIfAbsent(mark.name(), name -> new ArrayList<>())
                            .add(mark);
            }
        }
        groups.forEach(this::group);
        Map<Set<String>, Long> between =
                connectors.keySet().stream().collect(Collectors.groupingBy(SlideWriter::ends, Collectors.counting()));
        connectors.forEach((line, connector) -> {
            if (between.get(ends(line)) == 1) {
                glue(line, connector);
            }
        });
    }

    private static Set<String> ends(Mark.Line line) {
        return new HashSet<>(List.of(line.from(), line.to()));
    }

    private void group(String name, List<Mark> marks) {
        if (ALONE.contains(name) || marks.size() == 1) {
            marks.forEach(this::draw);
            return;
        }
        XSLFGroupShape group = slide.createGroup();
        Bounds bounds = Bounds.of(marks);
        Rectangle2D box = new Rectangle2D.Double(bounds.left(), bounds.top(), bounds.width(), bounds.height());
        group.setAnchor(box);
        group.setInteriorAnchor(box);
        ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().setName(name);
        marks.forEach(mark -> move(draw(mark), group));
    }

    /** POI reads the whole slide again for each form made inside a group, so they are made outside and moved. */
    private static void move(XSLFSimpleShape shape, XSLFGroupShape group) {
        try (XmlCursor from = shape.getXmlObject().newCursor();
                XmlCursor to = group.getXmlObject().newCursor()) {
            to.toEndToken();
            from.moveXml(to);
        }
    }

    private XSLFSimpleShape draw(Mark mark) {
        return switch (mark) {
            case Mark.Shape shape -> form(shape);
            case Mark.Text text -> text(text);
            case Mark.Area area -> area(area);
            case Mark.Photo photo -> photo(photo);
            case Mark.Line line -> throw new IllegalArgumentException(line.name());
        };
    }

    private XSLFSimpleShape form(Mark.Shape mark) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(type(mark.outline()));
        shape.setAnchor(new Rectangle2D.Double(
                mark.x() - mark.width() / 2, mark.y() - mark.height() / 2, mark.width(), mark.height()));
        if (mark.outline() == Outline.PIN) {
            double side = mark.width() * 0.92;
            shape.setAnchor(new Rectangle2D.Double(
                    mark.x() - side / 2, mark.y() - mark.height() / 2 + mark.width() * 0.04, side, side));
            shape.setRotation(135);
        }
        shape.setFillColor(mark.fill() == Mark.NONE ? null : new Color(mark.fill()));
        pen(shape, mark.stroke(), mark.strokeWidth(), Mark.Dash.SOLID);
        name(shape, mark.name());
        if (forms.putIfAbsent(mark.name(), shape.getShapeId()) == null) {
            shapes.put(mark.name(), mark);
        }
        return shape;
    }

    private static ShapeType type(Outline outline) {
        return switch (outline) {
            case CIRCLE -> ShapeType.ELLIPSE;
            case RECTANGLE -> ShapeType.RECT;
            case ROUNDED -> ShapeType.ROUND_RECT;
            case HEXAGON -> ShapeType.HEXAGON;
            case DIAMOND -> ShapeType.DIAMOND;
            case PIN -> ShapeType.TEARDROP;
            case OCTAGON -> ShapeType.OCTAGON;
        };
    }

    private static void pen(XSLFSimpleShape shape, int colour, double width, Mark.Dash dash) {
        if (colour == Mark.NONE || width <= 0) {
            shape.setLineColor(null);
            return;
        }
        shape.setLineColor(new Color(colour));
        shape.setLineWidth(width);
        shape.setLineDash(
                switch (dash) {
                    case SOLID -> LineDash.SOLID;
                    case DASHED -> LineDash.DASH;
                    case DOTTED -> LineDash.SYS_DOT;
                });
    }

    private static void name(XSLFSimpleShape shape, String name) {
        ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
    }

    private XSLFConnectorShape connector(Mark.Line line) {
        Point a = line.points().getFirst();
        Point b = line.points().getLast();
        XSLFConnectorShape connector = slide.createConnector();
        connector.setShapeType(ShapeType.STRAIGHT_CONNECTOR_1);
        connector.setAnchor(new Rectangle2D.Double(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
        connector.setFlipHorizontal(b.x() < a.x());
        connector.setFlipVertical(b.y() < a.y());
        decorate(connector, line);
        ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvPr().setName(line.name());
        return connector;
    }

    private static void decorate(XSLFSimpleShape shape, Mark.Line line) {
        pen(shape, line.colour(), line.width(), line.dash());
        if (line.arrowAtEnd()) {
            shape.setLineTailDecoration(DecorationShape.TRIANGLE);
        }
        if (line.arrowAtStart()) {
            shape.setLineHeadDecoration(DecorationShape.TRIANGLE);
        }
    }

    private void loop(Mark.Line line) {
        Path2D.Double path = new Path2D.Double();
        Point first = line.points().getFirst();
        path.moveTo(first.x(), first.y());
        line.points().stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        XSLFFreeformShape shape = slide.createFreeform();
        shape.setPath(path);
        shape.setFillColor(null);
        decorate(shape, line);
        name(shape, line.name());
    }

    private XSLFSimpleShape area(Mark.Area area) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(area.points().getFirst().x(), area.points().getFirst().y());
        area.points().stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        path.closePath();
        XSLFFreeformShape shape = slide.createFreeform();
        shape.setPath(path);
        shape.setFillColor(area.fill() == Mark.NONE ? null : new Color(area.fill()));
        pen(shape, area.stroke(), area.strokeWidth(), area.dash());
        name(shape, area.name());
        return shape;
    }

    /** The picture in the form of its node, what stands out cut off at both sides alike. */
    private XSLFSimpleShape photo(Mark.Photo photo) {
        BufferedImage image = Portraits.image(photo.portrait());
        XSLFPictureData data = slide.getSlideShow().addPicture(photo.portrait().png(), PictureType.PNG);
        XSLFPictureShape picture = slide.createPicture(data);
        picture.setAnchor(new Rectangle2D.Double(
                photo.x() - photo.width() / 2, photo.y() - photo.height() / 2, photo.width(), photo.height()));
        double f = Math.max(photo.width() / image.getWidth(), photo.height() / image.getHeight());
        CTPicture xml = (CTPicture) picture.getXmlObject();
        CTRelativeRect cut = xml.getBlipFill().addNewSrcRect();
        int across = (int) Math.round(50_000 * (1 - photo.width() / (image.getWidth() * f)));
        int down = (int) Math.round(50_000 * (1 - photo.height() / (image.getHeight() * f)));
        cut.setL(across);
        cut.setR(across);
        cut.setT(down);
        cut.setB(down);
        xml.getSpPr().getPrstGeom().setPrst(STShapeType.Enum.forInt(type(photo.outline()).ooxmlId));
        xml.getNvPicPr().getCNvPr().setName(photo.name());
        return picture;
    }

    private void glue(Mark.Line line, XSLFConnectorShape connector) {
        CTNonVisualConnectorProperties properties =
                ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
        if (forms.containsKey(line.from()) && forms.containsKey(line.to())) {
            glue(properties.addNewStCxn(), line.from(), line.points().getFirst());
            glue(properties.addNewEndCxn(), line.to(), line.points().getLast());
        }
    }

    private void glue(CTConnection connection, String node, Point end) {
        Mark.Shape shape = shapes.get(node);
        double angle = Math.toDegrees(Math.atan2(end.y() - shape.y(), end.x() - shape.x()));
        int[] sites = sites(shape.outline());
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < sites.length; i++) {
            double apart = Math.abs(Math.IEEEremainder(angle - sites[i], 360));
            if (apart < least) {
                least = apart;
                nearest = i;
            }
        }
        connection.setId(forms.get(node));
        connection.setIdx(nearest);
    }

    /** Where PowerPoint's connection sites of a form lie: degrees clockwise from the right, ECMA-376 part 1, annex D. */
    private static int[] sites(Outline outline) {
        return switch (outline) {
            case CIRCLE -> new int[] {270, 225, 180, 135, 90, 45, 0, 315};
            case RECTANGLE, ROUNDED, DIAMOND -> new int[] {270, 180, 90, 0};
            case HEXAGON -> new int[] {0, 60, 120, 180, 240, 300};
            case OCTAGON -> new int[] {0, 45, 90, 135, 180, 225, 270, 315};
            case PIN -> new int[] {135, 180, 225, 270, 315, 0, 45, 90};
        };
    }

    private XSLFSimpleShape text(Mark.Text text) {
        double width = Fonts.width(text.text(), text.face(), text.size()) + 2;
        double left = text.x() + 1 - width * Bounds.shift(text.anchor()) - (text.anchor() == Mark.Anchor.START ? 1 : 0);
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(left, text.y() - text.size() * ASCENT, width, text.size() * LINE));
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(false);
        box.setTextAutofit(TextAutofit.NONE);
        box.clearText();
        var paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(
                switch (text.anchor()) {
                    case START -> TextAlign.LEFT;
                    case MIDDLE -> TextAlign.CENTER;
                    case END -> TextAlign.RIGHT;
                });
        if (Shaped.isRightToLeft(text.text())) {
            paragraph.getXmlObject().getPPr().setRtl(true);
        }
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text.text());
        run.setFontFamily(Fonts.FAMILY);
        run.setFontSize(Math.max(1, text.size()));
        run.setBold(text.face() == Face.BOLD);
        run.setFontColor(new Color(text.colour()));
        name(box, text.name());
        return box;
    }
}
