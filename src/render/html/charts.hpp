// Charts as drawings, one small file each. Every chart draws itself at the width it is given; a page holds a wide
// drawing for screens and paper and a narrow one for phones. What the drawing says in words and in numbers stands
// beside it: descriptions.hpp and numbers.hpp.
#pragma once

#include "planner/document/document.hpp"
#include "render/html/canvas.hpp"

namespace planner {

constexpr double wide_drawing = 720, narrow_drawing = 340;

/// Between a drawing at full width and one for a phone.
inline bool is_narrow(const Canvas& canvas) { return canvas.width() < 500; }

void draw(Canvas& canvas, const Timeline& timeline, Language language);
void draw(Canvas& canvas, const LineChart& chart, Language language);
void draw(Canvas& canvas, const StackedBars& chart, Language language);
void draw(Canvas& canvas, const ProgressBars& chart, Language language);
void draw(Canvas& canvas, const Board& board, Language language);

}  // namespace planner
