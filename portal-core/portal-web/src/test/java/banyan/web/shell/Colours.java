package banyan.web.shell;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours that a sheet gives in each mode, and how far two of them are apart for different eyes. */
record Colours(Map<String, Map<String, String>> modes) {
    private static final Pattern BLOCK =
            Pattern.compile("(:root|(?:\\[data-(?:theme|contrast)=\"\\w+\"\\])+)\\s*\\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--c-([\\w-]+):\\s*(#[0-9A-Fa-f]{6})");

    /** How colours reach eyes with each kind of colour blindness (Machado 2009, severity 1). */
    private static final List<double[][]> EYES = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}},
            new double[][] {{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.01182, .04294, .968881}},
            new double[][] {{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .3039}});

    static Colours of(String sheet) {
        Map<String, Map<String, String>> blocks = new HashMap<>();
        Matcher block = BLOCK.matcher(sheet);
        while (block.find()) {
            Map<String, String> colours = blocks.computeIfAbsent(block.group(1), selector -> new HashMap<>());
            Matcher colour = COLOUR.matcher(block.group(2));
            while (colour.find()) {
                colours.put(colour.group(1), colour.group(2));
            }
        }
        Map<String, Map<String, String>> modes = new LinkedHashMap<>();
        modes.put("light", cascade(blocks, ":root"));
        modes.put("dark", cascade(blocks, ":root", "[data-theme=\"dark\"]"));
        modes.put("auto", cascade(blocks, ":root", "[data-theme=\"auto\"]"));
        String more = "[data-contrast=\"more\"]";
        modes.put("more contrast", cascade(blocks, ":root", more));
        modes.put(
                "dark, more contrast",
                cascade(blocks, ":root", "[data-theme=\"dark\"]", more, "[data-theme=\"dark\"]" + more));
        modes.put(
                "auto, more contrast",
                cascade(blocks, ":root", "[data-theme=\"auto\"]", more, "[data-theme=\"auto\"]" + more));
        return new Colours(modes);
    }

    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    /** The smallest distance (CIE 1976) between two series of a chart, over all kinds of eyes. */
    static double closestSeries(Map<String, String> colours) {
        double closest = Double.MAX_VALUE;
        for (double[][] eyes : EYES) {
            for (int i = 1; i <= 6; i++) {
                for (int j = i + 1; j <= 6; j++) {
                    double[] a = lab(eyes, colours.get("chart-" + i));
                    double[] b = lab(eyes, colours.get("chart-" + j));
                    closest = Math.min(closest, Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]));
                }
            }
        }
        return closest;
    }

    private static Map<String, String> cascade(Map<String, Map<String, String>> blocks, String... selectors) {
        Map<String, String> colours = new HashMap<>();
        for (String selector : selectors) {
            colours.putAll(blocks.getOrDefault(selector, Map.of()));
        }
        return colours;
    }

    private static double luminance(String hex) {
        double[] light = linear(hex);
        return .2126 * light[0] + .7152 * light[1] + .0722 * light[2];
    }

    private static double[] linear(String hex) {
        double[] light = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light[i] = part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
        }
        return light;
    }

    private static double[] lab(double[][] eyes, String hex) {
        double[] c = linear(hex);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.min(1, Math.max(0, eyes[i][0] * c[0] + eyes[i][1] * c[1] + eyes[i][2] * c[2]));
        }
        double x = root((.4124 * seen[0] + .3576 * seen[1] + .1805 * seen[2]) / .95047);
        double y = root(.2126 * seen[0] + .7152 * seen[1] + .0722 * seen[2]);
        double z = root((.0193 * seen[0] + .1192 * seen[1] + .9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > .008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
