// The person at the terminal: lines that Ctrl-C may end, and the editor.
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include "cli/system_posix.hpp"

namespace planner {
namespace {

volatile std::sig_atomic_t interrupt_seen = 0;

extern "C" void note_interrupt(int) { interrupt_seen = 1; }

/// While it lives, Ctrl-C wakes a waiting reader instead of ending the process. Between the waits the signal is held
/// back, so that none is lost.
class InterruptWatch {
 public:
  InterruptWatch() {
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    ::sigprocmask(SIG_BLOCK, &interrupt, &mask_);
    interrupt_seen = 0;
    struct sigaction action {};
    action.sa_handler = note_interrupt;  // without SA_RESTART: the wait ends
    ::sigaction(SIGINT, &action, &before_);
    // Who started the program without Ctrl-C (nohup, a script's background) keeps it so.
    if (before_.sa_handler == SIG_IGN) ::sigaction(SIGINT, &before_, nullptr);
  }
  ~InterruptWatch() {
    ::sigaction(SIGINT, &before_, nullptr);
    ::sigprocmask(SIG_SETMASK, &mask_, nullptr);
  }
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;

  /// Waits for input; false when Ctrl-C came first.
  bool wait() const {
    while (interrupt_seen == 0) {
      pollfd input{STDIN_FILENO, POLLIN, 0};
      if (::ppoll(&input, 1, nullptr, &mask_) >= 0 || errno != EINTR) break;
    }
    return interrupt_seen == 0;
  }

 private:
  sigset_t mask_{};
  struct sigaction before_ {};
};

/// While an editor has the terminal, the keys that interrupt are meant for it.
class KeysForTheEditor {
 public:
  KeysForTheEditor() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
  ~KeysForTheEditor() { restore(); }
  KeysForTheEditor(const KeysForTheEditor&) = delete;
  KeysForTheEditor& operator=(const KeysForTheEditor&) = delete;

  void restore() const {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }

 private:
  void (*interrupt_)(int);
  void (*quit_)(int);
};

/// In the child: what the program set for itself is undone, and the shell takes over.
[[noreturn]] void become_editor(const KeysForTheEditor& keys, const char* script, const char* path) {
  keys.restore();
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGXFSZ, SIG_DFL);
  ::execl("/bin/sh", "sh", "-c", script, "sh", path, static_cast<char*>(nullptr));
  ::_exit(127);
}

}  // namespace

std::optional<std::string> PosixSystem::read_line() {
  const InterruptWatch watch;
  interrupted_ = false;
  std::array<char, 4096> buffer{};
  while (input_.find('\n') == std::string::npos) {
    if (!watch.wait()) {
      interrupted_ = true;
      return std::nullopt;
    }
    const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    input_.append(buffer.data(), static_cast<std::size_t>(count));
  }
  if (input_.empty()) return std::nullopt;
  const auto end = std::min(input_.find('\n'), input_.size());
  std::string line = input_.substr(0, end);
  input_.erase(0, end + 1);
  return line;
}

Failure PosixSystem::run_editor(const std::string& command, const std::string& path, int& status) {
  // Through the shell: $EDITOR may hold options. The path stays one word, whatever is in it.
  const std::string script = command + " \"$@\"";
  const KeysForTheEditor keys;
  const auto child = ::fork();
  if (child < 0) return {errno};
  if (child == 0) become_editor(keys, script.c_str(), path.c_str());
  int ended = 0;
  while (::waitpid(child, &ended, 0) < 0)
    if (errno != EINTR) return {errno};
  status = WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
  return {};
}

}  // namespace planner
