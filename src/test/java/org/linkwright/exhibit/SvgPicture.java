package org.linkwright.exhibit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Draws the first page of an SVG exhibit as a browser would: its paths, lines and texts, in the fonts that it carries. */
final class SvgPicture {
    private static final Pattern FONT = Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)");
    private static final Pattern STEP = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Graphics2D target;
    private final Map<String, Font> fonts = new HashMap<>();

    private SvgPicture(Graphics2D target) {
        this.target = target;
    }

    static void paint(byte[] svg, Graphics2D target) throws IOException {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg))
                    .getDocumentElement();
            SvgPicture picture = new SvgPicture(target);
            picture.readFonts(root.getElementsByTagName("style").item(0).getTextContent());
            picture.draw((Element) root.getElementsByTagName("g").item(0));
        } catch (ParserConfigurationException | SAXException | FontFormatException e) {
            throw new IOException(e);
        }
    }

    private void readFonts(String style) throws IOException, FontFormatException {
        Matcher font = FONT.matcher(style);
        while (font.find()) {
            byte[] file = Base64.getDecoder().decode(font.group(2));
            fonts.put(font.group(1), Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
        }
    }

    private void draw(Element group) {
        NodeList children = group.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                switch (element.getTagName()) {
                    case "g" -> draw(element);
                    case "path" -> paint(element, path(element.getAttribute("d")));
                    case "polyline" -> paint(element, points(element, false));
                    case "polygon" -> paint(element, points(element, true));
                    case "text" -> text(element);
                    default -> {}
                }
            }
        }
    }

    /** Stroke first where the element says so, as halos do. */
    private void paint(Element element, Shape form) {
        boolean strokeFirst = element.getAttribute("paint-order").equals("stroke");
        if (strokeFirst) {
            stroke(element, form);
        }
        if (!element.getAttribute("fill").equals("none")) {
            target.setColor(Color.decode(element.getAttribute("fill")));
            target.fill(form);
        }
        if (!strokeFirst) {
            stroke(element, form);
        }
    }

    private void stroke(Element element, Shape form) {
        if (element.hasAttribute("stroke") && !element.getAttribute("stroke").equals("none")) {
            String[] dashes = element.getAttribute("stroke-dasharray").split(" ", -1);
            boolean isSolid = dashes.length < 2;
            target.setColor(Color.decode(element.getAttribute("stroke")));
            target.setStroke(new BasicStroke(
                    (float) number(element, "stroke-width"),
                    element.hasAttribute("stroke-linecap") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND,
                    1,
                    isSolid ? null : new float[] {Float.parseFloat(dashes[0]), Float.parseFloat(dashes[1])},
                    0));
            target.draw(form);
        }
    }

    private void text(Element element) {
        String weight = element.hasAttribute("font-weight") ? element.getAttribute("font-weight") : "400";
        Font font = fonts.get(weight).deriveFont((float) number(element, "font-size"));
        GlyphVector glyphs = font.createGlyphVector(CONTEXT, element.getTextContent());
        double width = glyphs.getLogicalBounds().getWidth();
        double shift = switch (element.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        double x = number(element, "x") - shift;
        paint(element, glyphs.getOutline((float) x, (float) number(element, "y")));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Shape points(Element element, boolean isClosed) {
        Path2D path = new Path2D.Double();
        for (String point : element.getAttribute("points").split(" ", -1)) {
            String[] xy = point.split(",", -1);
            double x = Double.parseDouble(xy[0]);
            double y = Double.parseDouble(xy[1]);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (isClosed) {
            path.closePath();
        }
        return path;
    }

    private static Shape path(String commands) {
        Path2D path = new Path2D.Double();
        Matcher step = STEP.matcher(commands);
        while (step.find()) {
            String[] words = step.group(2).trim().split(" ", -1);
            double[] p = new double[6];
            for (int i = 0; i < words.length && !words[i].isEmpty(); i++) {
                p[i] = Double.parseDouble(words[i]);
            }
            switch (step.group(1)) {
                case "M" -> path.moveTo(p[0], p[1]);
                case "L" -> path.lineTo(p[0], p[1]);
                case "Q" -> path.quadTo(p[0], p[1], p[2], p[3]);
                case "C" -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
